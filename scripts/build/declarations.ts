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
 * Writes the declarations of some sources, and of what those declarations import. File by file and without looking at types
 * (`isolatedDeclarations` allows it, `npm run types` looks), so it takes a second, and nothing is shipped that no entry
 * shows. No declaration maps: they would point at sources that the package does not have.
 *
 * @param entries paths from `root`, with `/`
 * @param out the folder for the declarations, from `root` unless it is absolute
 * @returns the sources whose declarations were written
 */
export function writeDeclarations(root: string, entries: readonly string[], out: string): string[] {
  const waiting = [...entries]
  const seen = new Set(waiting)
  for (const source of waiting) {
    const text = declarationOf(source, readFileSync(join(root, source), 'utf8'))
    const file = resolve(root, out, source.replace(/\.ts$/, '.d.ts'))
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    for (const imported of importsOf(text)) {
      const next = posix.join(posix.dirname(source), imported.replace(/\.js$/, '.ts'))
      if (!existsSync(join(root, next))) throw new Error(`${source} imports the types of ${imported}, which is no source.`)
      if (!seen.has(next)) waiting.push(next)
      seen.add(next)
    }
  }
  return [...seen].sort()
}

function declarationOf(source: string, code: string): string {
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(code, { fileName: source, compilerOptions })
  const [first] = diagnostics
  if (first) throw new Error(`${source}: ${ts.flattenDiagnosticMessageText(first.messageText, '\n')}`)
  return outputText
}

/** The relative modules that a declaration file names. */
function importsOf(text: string): string[] {
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter(name => name.startsWith('.'))
}
