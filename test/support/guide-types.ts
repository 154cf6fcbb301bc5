import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ts from 'typescript'
import { root } from './contract.js'
import { packageEntries } from './run-guides.js'

/** As much of MSW as the pages use; the package itself is not needed for that. */
const msw = `
declare module 'msw' {
  type Handler = { readonly path: string }
  export const http: { all(path: string, answer: (info: { request: Request }) => Promise<Response>): Handler }
}
declare module 'msw/node' { export function setupServer(...handlers: { readonly path: string }[]): { listen(): void } }
`

/** What the compiler has against modules under the rules of this project, as `name, line 1: message`. */
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
      if (!source) throw new Error(`${name} was not read.`)
      const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
      return found.map(({ messageText, start = 0 }) => {
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
    paths: Object.fromEntries(Object.entries(packageEntries).map(([name, file]) => [name, [file]])),
    // The modules lie outside the checkout, where nothing is installed.
    typeRoots: [join(root, 'node_modules/@types')],
    skipLibCheck: true,
  }
}
