import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ts from 'typescript'
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
    writeFileSync(join(folder, 'msw.d.ts'), msw)
    const files = Object.entries(modules).map(([name, code]) => {
      const file = join(folder, `${name}.mts`)
      writeFileSync(file, code)
      return { name, file }
    })
    const program = ts.createProgram([...files.map(({ file }) => file), join(folder, 'msw.d.ts')], options())
    return files.flatMap(({ name, file }) => {
      const source = program.getSourceFile(file)
      if (!source) throw new Error(`${name} could not be read.`)
      const diagnostics = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
      return diagnostics.map(({ messageText, start = 0 }) => {
        const { line } = source.getLineAndCharacterOfPosition(start)
        return `${name}, line ${line + 1}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
      })
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function options(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  return {
    ...ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root).options,
    paths: {
      ...Object.fromEntries(Object.entries(packageEntries).map(([name, file]) => [name, [file]])),
      undici: [join(root, 'node_modules/undici/index.d.ts')],
      '@opentelemetry/api': [join(root, 'node_modules/@opentelemetry/api/build/src/index.d.ts')],
      '@opentelemetry/sdk-trace-base': [join(root, 'node_modules/@opentelemetry/sdk-trace-base/build/src/index-shim.d.ts')],
    },
    // The modules are outside the repository, without node_modules.
    typeRoots: [join(root, 'node_modules/@types')],
    skipLibCheck: true,
  }
}
