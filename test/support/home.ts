import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A home folder of a test, and the environment in which it is the user's. */
export interface TestHome {
  folder: string
  env: Record<string, string>
}

/** Creates a home folder with files, which is removed when the test finishes. */
export function createHome(files: Readonly<Record<string, string | Uint8Array>>): TestHome {
  const folder = mkdtempSync(join(tmpdir(), 'swr-home-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return { folder, env: { HOME: folder, USERPROFILE: folder, SWR_METADATA_ENDPOINT: 'off' } }
}
