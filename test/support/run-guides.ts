import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, transform } from 'esbuild'
import { root } from './contract.js'

/** What a page's code imports, and the file that stands for it in the checkout. */
export const packageEntries: Readonly<Record<'huaweicloud-swr' | 'huaweicloud-swr/node' | 'huaweicloud-swr/sandbox', string>> = {
  'huaweicloud-swr': join(root, 'src/index.ts'),
  'huaweicloud-swr/node': join(root, 'src/node.ts'),
  'huaweicloud-swr/sandbox': join(root, 'src/sandbox/index.ts'),
}

/** Where the pages believe a sandbox or a mock to be. */
const documentedUrl = 'http://127.0.0.1:4010'

/** How a program ended. */
export interface ProcessResult {
  status: number | null
  stdout: string
  stderr: string
}

/** A folder in which the package is installed, as a reader of the pages has it. */
export interface InstalledPackage {
  /** Runs a module as a process of its own, against the server at an address. */
  runModule: (code: string, address: string) => Promise<ProcessResult>
  /** Runs modules one after the other in one process, whatever becomes of each; complaints begin with the name of theirs. */
  runModules: (codes: Readonly<Record<string, string>>, env: Readonly<Record<string, string>>) => Promise<ProcessResult>
  /** Runs a shell script that stops at its first failure. `npx huaweicloud-swr` is the command of this package. */
  runShell: (code: string, address: string, token: string) => Promise<ProcessResult>
  /** Runs a shell script to its end. */
  runScript: (code: string, env: Readonly<Record<string, string>>) => Promise<ProcessResult>
  [Symbol.dispose]: () => void
}

/** Builds the package into a folder of its own. */
export async function installPackage(): Promise<InstalledPackage> {
  const folder = mkdtempSync(join(tmpdir(), 'swr-guides-'))
  const home = join(folder, 'node_modules/huaweicloud-swr')
  const names = { index: 'huaweicloud-swr', 'node/index': 'huaweicloud-swr/node', 'sandbox/index': 'huaweicloud-swr/sandbox' }
  await build({
    entryPoints: [
      ...Object.entries(names).map(([out, name]) => ({ in: packageEntries[name as keyof typeof packageEntries], out })),
      { in: join(root, 'src/cli/index.ts'), out: 'cli/index' },
    ],
    bundle: true,
    splitting: true,
    // The command looks for the contract beside `dist/`, from wherever its parts lie.
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
  // Stands for npx, which would ask a registry first.
  const npx = `#!/bin/sh\nshift\nexec "${process.execPath}" "${join(home, 'dist/cli/index.js')}" "$@"\n`
  mkdirSync(join(folder, 'bin'))
  writeFileSync(join(folder, 'bin/npx'), npx, { mode: 0o755 })
  const path = `${join(folder, 'bin')}:${process.env.PATH ?? ''}`

  let count = 0
  const place = (): string => {
    const own = join(folder, `page-${++count}`)
    mkdirSync(own)
    return own
  }
  return {
    async runModule(code, address) {
      const own = place()
      const main = join(own, 'main.mjs')
      const contents = code.replaceAll(documentedUrl, address)
      await build({ stdin: { contents, loader: 'ts' }, format: 'esm', outfile: main, logLevel: 'silent' })
      return runProcess(process.execPath, [main], own, {})
    },
    async runModules(codes, env) {
      const own = place()
      for (const [name, code] of Object.entries(codes)) {
        const plain = await transform(code, { loader: 'ts', format: 'esm' }).then(
          ({ code }) => code,
          // One module that cannot be read must not keep the others from running.
          (error: Error) => `throw new Error(${JSON.stringify(error.message)})`,
        )
        writeFileSync(join(own, `${name}.mjs`), plain)
      }
      const lines = Object.keys(codes).map(
        name => `await import('./${name}.mjs').catch(error => console.error('${name}:', error.message))`,
      )
      writeFileSync(join(own, 'main.mjs'), lines.join('\n'))
      return runProcess(process.execPath, [join(own, 'main.mjs')], own, env)
    },
    runShell: (code, address, token) =>
      runProcess('sh', ['-eu', '-c', code.replaceAll(documentedUrl, address)], place(), { PATH: path, TOKEN: token }),
    runScript: (code, env) => runProcess('sh', ['-c', code], place(), env),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function runProcess(command: string, args: readonly string[], folder: string, env: Record<string, string>): Promise<ProcessResult> {
  return new Promise((resolve, reject) => {
    // Neither the caller's credentials nor a proxy may decide what a page's example does.
    const child = spawn(command, args, { cwd: folder, env: { PATH: process.env.PATH ?? '', HOME: folder, ...env } })
    let [output, complaints] = ['', '']
    child.stdout.setEncoding('utf8').on('data', chunk => (output += chunk))
    child.stderr.setEncoding('utf8').on('data', chunk => (complaints += chunk))
    child.once('error', reject)
    child.once('close', status => resolve({ status, stdout: output, stderr: complaints }))
  })
}

/** Whether this machine has a command. */
export async function hasCommand(command: string): Promise<boolean> {
  return runProcess(command, ['--version'], tmpdir(), {}).then(
    ({ status }) => status === 0,
    () => false,
  )
}
