import type { StaticCredentials } from './credentials.js'
import { credentialsFromEnvironment } from './environment-credentials.js'

/**
 * Returns the function that finds the credentials of a client without the option: `defaultCredentials` of
 * `huaweicloud-swr/credentials`, or in runtimes without Node's modules, where there are neither files nor a metadata service, those
 * in the environment.
 */
export function findDefaultCredentials(): () => Promise<StaticCredentials> {
  let find: (() => StaticCredentials | Promise<StaticCredentials>) | undefined
  return async () => {
    find ??= hasNodeModules()
      ? // Bundles for browsers omit this module.
        (await import('./sources/default-chain.js')).defaultCredentials()
      : credentialsFromEnvironment
    return find()
  }
}

function hasNodeModules(): boolean {
  try {
    return typeof globalThis.process?.getBuiltinModule?.('node:fs')?.readFile === 'function'
  } catch {
    // Some edge runtimes throw when a property of `process` is read.
    return false
  }
}
