import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type SandboxServer, serveSandbox, type TlsOptions } from '../../../src/sandbox/http/serve.js'
import { createSandbox, demoSeed } from '../../../src/sandbox/index.js'
import { readGuides } from '../../support/guides.js'

/** The address in the configuration files of the guide. */
const documentedUrl = 'http://127.0.0.1:4010'

/** The code of the guide by the text after its language, which names a client or a file. */
const blocks: ReadonlyMap<string, string> = new Map(
  readGuides()
    .filter(({ name }) => name === 'testing-other-languages.md')
    .flatMap(page => page.blocks)
    .map(({ info, code }) => [info, code]),
)

/** The names of the code blocks that run, without the command that starts the sandbox. */
export const blockNames: readonly string[] = [...blocks.keys()].filter(name => name !== 'no-run runs until Ctrl+C')

/** Returns the code for a client, or a file of the guide. */
export function codeOf(info: string): string {
  const code = blocks.get(info)
  if (code === undefined) throw new Error(`The guide has no code block named ${JSON.stringify(info)}.`)
  return code
}

/** Returns a file of the guide with another address. */
export function fileOf(info: string, url: string): string {
  return codeOf(info).replaceAll(documentedUrl, url)
}

/** Writes files into a new folder. The test removes it. */
export async function createFolder(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'swr-guide-'))
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  return folder
}

/** Serves the sandbox of the guide on a free port. */
export async function serveGuide(tls?: TlsOptions): Promise<SandboxServer> {
  return serveSandbox(createSandbox({ seed: demoSeed }), { port: 0, tls })
}
