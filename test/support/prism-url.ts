import { inject } from 'vitest'

/** Returns the URL of the mock that all test files share. Only the first call waits for it to start. */
export async function prismUrl(): Promise<string> {
  const response = await fetch(inject('prism'))
  const text = await response.text()
  if (!response.ok) throw new Error(text)
  return text
}
