import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './contract.js'
import { packageEntries } from './run-guides.js'

/** The types of MSW that the pages use, so that the package isn't required. */
const msw = `
declare module 'msw' {
  type Handler = { readonly path: string }
  export const http: { all(path: string, handler: (info: { request: Request }) => Promise<Response>): Handler }
}
declare module 'msw/node' { export function setupServer(...handlers: { readonly path: string }[]): { listen(): void } }
`

/** Returns the type errors in modules under this project's compiler options, as `name, line 1: message`. */
export function typeErrors(modules: Readonly<Record<string, string>>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'swr-guide-types-'))
  try {
    for (const [name, code] of Object.entries(modules)) writeFileSync(join(folder, `${name}.mts`), code)
    writeFileSync(join(folder, 'msw.d.ts'), msw)
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config()))
    const compiler = [join(root, 'node_modules/typescript-next/bin/tsc'), '--pretty', 'false', '--project', folder]
    const { status, stdout, stderr } = spawnSync(process.execPath, compiler, { cwd: folder, encoding: 'utf8' })
    const errors = [...stdout.matchAll(/^(.+)\.mts\((\d+),\d+\): error TS\d+: (.+)$/gm)]
    if (status !== 0 && errors.length === 0) throw new Error(`The modules could not be compiled: ${stdout}${stderr}`)
    return errors.map(([, name, line, message]) => `${name}, line ${line}: ${message}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function config(): object {
  const types = (path: string): string[] => [join(root, 'node_modules', path)]
  return {
    extends: join(root, 'tsconfig.json'),
    compilerOptions: {
      paths: {
        ...Object.fromEntries(Object.entries(packageEntries).map(([name, file]) => [name, [file]])),
        undici: types('undici/index.d.ts'),
        '@opentelemetry/api': types('@opentelemetry/api/build/src/index.d.ts'),
        '@opentelemetry/sdk-trace-base': types('@opentelemetry/sdk-trace-base/build/src/index-shim.d.ts'),
      },
      // The modules are outside the repository, without node_modules.
      typeRoots: types('@types'),
      skipLibCheck: true,
      // Programs need no declarations.
      isolatedDeclarations: false,
    },
    include: ['*.mts', 'msw.d.ts'],
    exclude: [],
  }
}
