import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A certificate of this computer with its key, in files. */
export interface Certificate {
  certFile: string
  keyFile: string
  cert: string
  key: string
  remove: () => void
}

/** Creates a certificate as the guide does, also for other hosts; returns undefined if OpenSSL is not installed. */
export function createCertificate(...hosts: readonly string[]): Certificate | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'swr-certificate-'))
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  const [certFile, keyFile] = [join(folder, 'cert.pem'), join(folder, 'key.pem')]
  const alternatives = ['DNS:localhost', 'IP:127.0.0.1', ...hosts.map(host => `DNS:${host}`)].join(',')
  const names = ['-subj', '/CN=localhost', '-addext', `subjectAltName=${alternatives}`]
  const files = ['-keyout', keyFile, '-out', certFile]
  const { status } = spawnSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '365', ...names, ...files])
  if (status !== 0) {
    remove()
    return undefined
  }
  return { certFile, keyFile, cert: readFileSync(certFile, 'utf8'), key: readFileSync(keyFile, 'utf8'), remove }
}
