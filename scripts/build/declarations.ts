import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, posix, resolve } from 'node:path'
import ts from 'typescript'

const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  isolatedDeclarations: true,
  verbatimModuleSyntax: true,
}

/**
 * Writes the declarations of the entries and of the modules that these import. `isolatedDeclarations` makes this possible file by
 * file and without type checking, so it takes a second and ships only declarations that an entry exposes. There are no declaration
 * maps, since the package doesn't contain the sources.
 *
 * @param entries paths from `root`, with `/`
 * @param out the folder of the declarations, from `root` unless it is absolute
 */
export function writeDeclarations(root: string, entries: readonly string[], out: string): void {
  const queue = [...entries]
  const seen = new Set(queue)
  for (const source of queue) {
    const text = declarationOf(source, readFileSync(join(root, source), 'utf8'))
    const file = resolve(root, out, source.replace(/\.ts$/, '.d.ts'))
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    for (const imported of importsOf(text)) {
      const next = posix.join(posix.dirname(source), imported.replace(/\.js$/, '.ts'))
      if (!existsSync(join(root, next))) throw new Error(`${source} imports the types of ${imported}, which doesn't exist.`)
      if (!seen.has(next)) queue.push(next)
      seen.add(next)
    }
  }
}

function declarationOf(source: string, code: string): string {
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(code, { fileName: source, compilerOptions })
  const [first] = diagnostics
  if (first) throw new Error(`${source}: ${ts.flattenDiagnosticMessageText(first.messageText, '\n')}`)
  return outputText
}

/** The relative imports of a declaration file. */
function importsOf(text: string): string[] {
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter(name => name.startsWith('.'))
}
