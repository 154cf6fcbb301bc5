import type { TlsOptions } from '../../sandbox/http/serve.js'
import { readTextFile } from '../files.js'
import { UsageError } from '../usage.js'

/**
 * Reads the files of `--tls-cert` and `--tls-key`. Returns undefined without both options.
 *
 * @throws UsageError when one of them is missing or can't be read
 */
export function readTls(certFile: string | undefined, keyFile: string | undefined): TlsOptions | undefined {
  if (certFile === undefined && keyFile === undefined) return undefined
  if (certFile === undefined || keyFile === undefined)
    throw new UsageError(`--${certFile === undefined ? 'tls-key requires --tls-cert' : 'tls-cert requires --tls-key'} as well.`)
  return { cert: readTextFile('tls-cert', certFile), key: readTextFile('tls-key', keyFile) }
}
