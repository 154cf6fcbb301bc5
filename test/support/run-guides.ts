import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import ts from 'typescript'
import { root } from './contract.js'

/** What the package's names stand for in the checkout. */
const entries = {
  'huaweicloud-swr': join(root, 'src/index.ts'),
  'huaweicloud-swr/node': join(root, 'src/node/index.ts'),
  'huaweicloud-swr/sandbox': join(root, 'src/sandbox/index.ts'),
}

/** Where the pages believe a sandbox or a mock to be. */
const written = 'http://127.0.0.1:4010'

/** How a program ended. */
export interface Ended {
  status: number | null
  output: string
  complaints: string
}

/** Gives a folder to work in, and takes it away afterwards. */
async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'swr-guide-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function run(command: string, args: readonly string[], folder: string, env: Record<string, string>): Promise<Ended> {
  return new Promise((resolve, reject) => {
    // Neither the caller's credentials nor a proxy may decide what a page's example does.
    const child = spawn(command, args, { cwd: folder, env: { PATH: process.env.PATH ?? '', HOME: folder, ...env } })
    let [output, complaints] = ['', '']
    child.stdout.setEncoding('utf8').on('data', chunk => (output += chunk))
    child.stderr.setEncoding('utf8').on('data', chunk => (complaints += chunk))
    child.once('error', reject)
    child.once('close', status => resolve({ status, output, complaints }))
  })
}

/** Runs a module as a process of its own, against the server at an address. */
export function runModule(code: string, address: string): Promise<Ended> {
  return inFolder(async folder => {
    const main = join(folder, 'main.mjs')
    await build({
      stdin: { contents: code.replaceAll(written, address), loader: 'ts', resolveDir: root },
      alias: entries,
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: main,
      logLevel: 'silent',
    })
    return run(process.execPath, [main], folder, {})
  })
}

/** Runs a shell script that stops at its first failure. */
export function runShell(code: string, address: string, token: string): Promise<Ended> {
  return inFolder(folder => run('sh', ['-eu', '-c', code.replaceAll(written, address)], folder, { TOKEN: token }))
}

/** Whether this machine has a command. */
export async function has(command: string): Promise<boolean> {
  return run(command, ['--version'], tmpdir(), {}).then(
    ({ status }) => status === 0,
    () => false,
  )
}

/** As much of MSW as the pages use; the package itself is not needed for that. */
const msw = `
declare module 'msw' {
  type Handler = { readonly path: string }
  export const http: { all(path: string, answer: (info: { request: Request }) => Promise<Response>): Handler }
}
declare module 'msw/node' { export function setupServer(...handlers: { readonly path: string }[]): { listen(): void } }
`

/** What the compiler has against modules, as `name: message`. */
export function typeErrors(modules: Readonly<Record<string, string>>): Promise<string[]> {
  return inFolder(async folder => {
    const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
    const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root)
    const paths = Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, [file]]))
    writeFileSync(join(folder, 'msw.d.ts'), msw)
    const files = Object.entries(modules).map(([name, code]) => {
      const file = join(folder, `${name}.mts`)
      writeFileSync(file, code)
      return file
    })
    const program = ts.createProgram([...files, join(folder, 'msw.d.ts')], {
      ...options,
      paths,
      typeRoots: [join(root, 'node_modules/@types')],
      skipLibCheck: true,
    })
    return files.flatMap((file, index) => {
      const source = program.getSourceFile(file)
      const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
      return found.map(({ messageText, start = 0 }) => {
        const line = source ? source.getLineAndCharacterOfPosition(start).line + 1 : 0
        return `${Object.keys(modules)[index]}, line ${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
      })
    })
  })
}
