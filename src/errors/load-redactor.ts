import { redacted } from './redact.js'
import type { createRedactor } from './redactor.js'

/**
 * Returns a function that redacts the secrets of a request in any text. Its code loads on demand, since most calls
 * succeed. If it can't be loaded, for example because a browser lost its connection, the function redacts everything.
 */
export async function loadRedactor(request: Parameters<typeof createRedactor>[0]): Promise<(text: string) => string> {
  try {
    return (await import('./redactor.js')).createRedactor(request)
  } catch {
    return () => redacted
  }
}
