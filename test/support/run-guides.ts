import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, transform } from 'esbuild'
import { root } from './contract.js'
import type { CodeBlock } from './guides.js'

type EntryName = 'huaweicloud-swr' | `huaweicloud-swr/${'node' | 'credentials' | 'raw' | 'validate' | 'sandbox'}`

/** The entry points that pages import, and their source files. */
export const packageEntries: Readonly<Record<EntryName, string>> = {
  'huaweicloud-swr': join(root, 'src/index.ts'),
  'huaweicloud-swr/node': join(root, 'src/node.ts'),
  'huaweicloud-swr/credentials': join(root, 'src/credentials.ts'),
  'huaweicloud-swr/raw': join(root, 'src/raw.ts'),
  'huaweicloud-swr/validate': join(root, 'src/validate.ts'),
  'huaweicloud-swr/sandbox': join(root, 'src/sandbox/index.ts'),
}

/** The URL of the sandbox or the mock in the pages. */
const documentedUrl = 'http://127.0.0.1:4010'

/** The result of a process. */
export interface ProcessResult {
  status: number | null
  stdout: string
  stderr: string
}

/** Where a single block runs. */
export interface BlockSetting {
  /** The Node that runs modules and the command. */
  node: string
  env: Readonly<Record<string, string>>
  files: Readonly<Record<string, string>>
}

/** A folder with the package installed, as readers of the pages have it. */
export interface InstalledPackage {
  /** Runs a module in a new process, against the server at a URL. */
  runModule: (code: string, url: string) => Promise<ProcessResult>
  /** Runs modules sequentially in one process, even if some fail; error messages start with the module's name. */
  runModules: (codes: Readonly<Record<string, string>>, env: Readonly<Record<string, string>>) => Promise<ProcessResult>
  /** Runs a shell script that stops at the first failure. `npx huaweicloud-swr` runs this package. */
  runShell: (code: string, url: string, token: string) => Promise<ProcessResult>
  /** Runs the code of one block in a folder with these files and only this environment. */
  runBlock: (block: Pick<CodeBlock, 'language' | 'code'>, setting: BlockSetting) => Promise<ProcessResult>
  /** Runs a shell script to the end, even if commands fail. */
  runScript: (code: string, env: Readonly<Record<string, string>>) => Promise<ProcessResult>
  [Symbol.dispose]: () => void
}

/** Builds the package and installs it in a temporary folder. */
export async function installPackage(): Promise<InstalledPackage> {
  const folder = mkdtempSync(join(tmpdir(), 'swr-guides-'))
  const home = join(folder, 'node_modules/huaweicloud-swr')
  const names = {
    raw: 'huaweicloud-swr/raw',
    validate: 'huaweicloud-swr/validate',
    index: 'huaweicloud-swr',
    'node/index': 'huaweicloud-swr/node',
    'credentials/index': 'huaweicloud-swr/credentials',
    'sandbox/index': 'huaweicloud-swr/sandbox',
  }
  await build({
    entryPoints: [
      ...Object.entries(names).map(([out, name]) => ({ in: packageEntries[name as keyof typeof packageEntries], out })),
      { in: join(root, 'src/cli/index.ts'), out: 'cli/index' },
    ],
    bundle: true,
    splitting: true,
    // The CLI looks for the contract next to `dist/`, relative to its chunks.
    chunkNames: 'chunks/[name]-[hash]',
    platform: 'node',
    format: 'esm',
    outdir: join(home, 'dist'),
    logLevel: 'silent',
  })
  for (const name of ['openapi.json', 'openapi.yaml'])
    cpSync(join(root, 'generated', name), join(home, 'generated', name), { recursive: true })
  const exports = Object.fromEntries(
    Object.entries(names).map(([out, name]) => [name.replace('huaweicloud-swr', '.'), `./dist/${out}.js`]),
  )
  writeFileSync(join(home, 'package.json'), JSON.stringify({ name: 'huaweicloud-swr', type: 'module', exports }))
  // Pages install these, too.
  for (const name of ['undici', '@opentelemetry'])
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction')
  // Replaces npx, which would query a registry.
  const npx = `#!/bin/sh\nshift\nexec "\${NODE:-${process.execPath}}" "${join(home, 'dist/cli/index.js')}" "$@"\n`
  mkdirSync(join(folder, 'bin'))
  writeFileSync(join(folder, 'bin/npx'), npx, { mode: 0o755 })
  const path = `${join(folder, 'bin')}:${process.env.PATH ?? ''}`

  let count = 0
  const createFolder = (): string => {
    const own = join(folder, `page-${++count}`)
    mkdirSync(own)
    return own
  }
  return {
    async runModule(code, url) {
      const target = createFolder()
      const main = join(target, 'main.mjs')
      const contents = code.replaceAll(documentedUrl, url)
      await build({ stdin: { contents, loader: 'ts' }, format: 'esm', outfile: main, logLevel: 'silent' })
      return withDocumentedHost(await runProcess(process.execPath, [main], target, {}), url)
    },
    async runModules(codes, env) {
      const target = createFolder()
      for (const [name, code] of Object.entries(codes)) {
        const plain = await transform(code, { loader: 'ts', format: 'esm' }).then(
          ({ code }) => code,
          // A module with a syntax error must not prevent the others from running.
          (error: Error) => `throw new Error(${JSON.stringify(error.message)})`,
        )
        writeFileSync(join(target, `${name}.mjs`), plain)
      }
      const lines = Object.keys(codes).map(
        name => `await import('./${name}.mjs').catch(error => console.error('${name}:', error.message))`,
      )
      writeFileSync(join(target, 'main.mjs'), lines.join('\n'))
      return runProcess(process.execPath, [join(target, 'main.mjs')], target, env)
    },
    async runShell(code, url, token) {
      const args = ['-eu', '-c', code.replaceAll(documentedUrl, url)]
      return withDocumentedHost(await runProcess('sh', args, createFolder(), { PATH: path, TOKEN: token }), url)
    },
    async runBlock({ language, code }, { node, env, files }) {
      const target = createFolder()
      for (const [name, text] of Object.entries(files)) writeFileSync(join(target, name), text)
      if (language === 'sh') return runProcess('sh', ['-eu', '-c', code], target, { PATH: path, NODE: node, ...env })
      await build({
        stdin: { contents: code, loader: 'ts' },
        format: 'esm',
        outfile: join(target, 'main.mjs'),
        logLevel: 'silent',
      })
      return runProcess(node, ['main.mjs'], target, env)
    },
    runScript: (code, env) => runProcess('sh', ['-c', code], createFolder(), env),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Output contains the host of the sandbox where the registry of a service would be. */
function withDocumentedHost(result: ProcessResult, url: string): ProcessResult {
  return { ...result, stdout: result.stdout.replaceAll(new URL(url).host, new URL(documentedUrl).host) }
}

function runProcess(
  command: string,
  args: readonly string[],
  folder: string,
  env: Record<string, string>,
): Promise<ProcessResult> {
  return new Promise((resolve, reject) => {
    // The examples must not use the developer's credentials or proxy.
    const child = spawn(command, args, { cwd: folder, env: { PATH: process.env.PATH ?? '', HOME: folder, ...env } })
    let [stdout, stderr] = ['', '']
    child.stdout.setEncoding('utf8').on('data', chunk => (stdout += chunk))
    child.stderr.setEncoding('utf8').on('data', chunk => (stderr += chunk))
    child.once('error', reject)
    child.once('close', status => resolve({ status, stdout, stderr }))
  })
}

/** Returns whether a command is installed. */
export async function hasCommand(command: string): Promise<boolean> {
  return runProcess(command, ['--version'], tmpdir(), {}).then(
    ({ status }) => status === 0,
    () => false,
  )
}
