import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, relative } from 'node:path'
import { build } from 'esbuild'
import ts from 'typescript'
import { root } from './contract.js'

/** An import, its ends as paths from the root; `to` is a name where the import leaves this project. */
export interface Import {
  from: string
  to: string
  /** `static` and `dynamic` as esbuild sees them; `named` stands anywhere in the text, so for types alone as well. */
  kind: 'static' | 'dynamic' | 'named'
}

/** The sources below some folders, as paths from the root. */
export function sourcesBelow(...folders: readonly string[]): string[] {
  return folders.flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
      .map(entry => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
  )
}

/** What some sources, and what they import, need when they run: esbuild's word for it, not a reading of the text. */
export async function runtimeImports(sources: readonly string[]): Promise<Import[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [...sources],
    bundle: true,
    packages: 'external',
    splitting: true,
    format: 'esm',
    platform: 'neutral',
    outdir: 'dist',
    write: false,
    metafile: true,
    logLevel: 'error',
  })
  return Object.entries(metafile.inputs).flatMap(([from, { imports }]) =>
    imports.map(({ path, kind }) => ({ from, to: path, kind: kind === 'import-statement' ? 'static' : 'dynamic' }) as const),
  )
}

/** Every module that a source names: imports of types, `import('…')` as a type, references. */
export function namedImports(from: string): Import[] {
  const { importedFiles, referencedFiles, typeReferenceDirectives } = ts.preProcessFile(textOf(from), true, true)
  return [...importedFiles, ...referencedFiles, ...typeReferenceDirectives].map(({ fileName }) => {
    const to = fileName.startsWith('.') ? posix.join(posix.dirname(from), fileName).replace(/\.js$/, '.ts') : fileName
    return { from, to, kind: 'named' }
  })
}

/** Imports whose target nobody can read from the text, such as that of a template. */
export function unreadableImports(from: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      if (!node.arguments[0] || !ts.isStringLiteralLike(node.arguments[0])) found.push(`${from}: ${node.getText()}`)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(from, textOf(from), ts.ScriptTarget.ES2022, true))
  return found
}

/** Everything that some modules lead to, by any number of steps, and themselves. */
export function reachOf(begin: readonly string[], imports: readonly Import[]): Set<string> {
  const reached = new Set(begin)
  // A set that grows is walked to its end.
  for (const at of reached) for (const { from, to } of imports) if (from === at) reached.add(to)
  return reached
}

const textOf = (path: string): string => readFileSync(join(root, path), 'utf8')
