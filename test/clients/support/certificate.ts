import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Missing } from '../../support/cache.js'
import { run } from '../../support/run.js'

/** A certificate for 127.0.0.1 that signs itself. */
export interface Certificate {
  /** The folder with the files, for further ones. The test removes it. */
  folder: string
  /** The file of the certificate. */
  file: string
  cert: string
  key: string
}

/**
 * Makes a certificate with OpenSSL.
 *
 * @throws Missing when OpenSSL isn't installed
 */
export async function createCertificate(): Promise<Certificate> {
  const folder = await mkdtemp(join(tmpdir(), 'swr-certificate-'))
  const [file, keyFile] = [join(folder, 'cert.pem'), join(folder, 'key.pem')]
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1,DNS:localhost']
  const args = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', keyFile, '-out', file, ...names]
  const { code, stderr } = await run({ command: 'openssl', args })
  if (code !== 0) throw new Missing(`openssl can't make a certificate. ${stderr}`)
  return { folder, file, cert: await readFile(file, 'utf8'), key: await readFile(keyFile, 'utf8') }
}
