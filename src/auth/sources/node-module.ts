import { CredentialsNotFoundError } from './not-found-error.js'

/** The modules of Node.js that the sources of credentials use. */
interface NodeModules {
  'node:fs/promises': typeof import('node:fs/promises')
  'node:http': typeof import('node:http')
  'node:path': typeof import('node:path')
}

/**
 * Returns a module of Node.js without an import, which bundlers for other runtimes would reject. Bun and Deno have them too.
 *
 * @throws CredentialsNotFoundError in a runtime that lacks it
 */
export function nodeModule<Name extends keyof NodeModules>(name: Name): NodeModules[Name] {
  const found = findModule(name)
  if (!found) throw new CredentialsNotFoundError(name, 'the runtime lacks this module')
  // The runtime returns the module of this name.
  return found as NodeModules[Name]
}

function findModule(name: keyof NodeModules): object | undefined {
  try {
    return globalThis.process?.getBuiltinModule?.(name)
  } catch {
    // Some edge runtimes throw when a property of `process` is read.
    return undefined
  }
}
