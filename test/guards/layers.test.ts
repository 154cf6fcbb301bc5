import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, relative } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { root } from '../support/contract.js'

/** Which folders of `src/` a folder may import from, besides itself and `generated/`. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  auth: ['client'],
  client: ['auth', 'shared'],
  contract: ['auth', 'client', 'shared'],
  cli: ['auth', 'client', 'contract', 'sandbox', 'shared', 'node'],
  errors: [],
  filter: ['client'],
  node: ['client'],
  sandbox: ['auth', 'shared'],
  shared: [],
}

/** Folders that a browser loads; nothing of Node may be needed there. */
const forBrowsers = ['auth', 'client', 'errors', 'filter', 'shared']

interface Import {
  from: string
  to: string
  type: boolean
}

const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
  .map(entry => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))

/** What a source imports, as paths from the root where they are relative. */
function importsOf(from: string): Import[] {
  const source = ts.createSourceFile(from, readFileSync(join(root, from), 'utf8'), ts.ScriptTarget.ES2022)
  const found: Import[] = []
  const add = (name: string, type: boolean): void => {
    const to = name.startsWith('.') ? posix.join(posix.dirname(from), name).replace(/\.js$/, '.ts') : name
    found.push({ from, to, type })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const clause = node.importClause
      const named = clause?.namedBindings && ts.isNamedImports(clause.namedBindings) ? clause.namedBindings.elements : undefined
      const type =
        clause?.isTypeOnly === true ||
        (clause?.name === undefined && named !== undefined && named.length > 0 && named.every(one => one.isTypeOnly))
      add(node.moduleSpecifier.text, type)
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      const named = node.exportClause && ts.isNamedExports(node.exportClause) ? node.exportClause.elements : []
      add(node.moduleSpecifier.text, node.isTypeOnly || (named.length > 0 && named.every(one => one.isTypeOnly)))
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [name] = node.arguments
      // Loaded when it is needed: a circle through it does no harm, a layer is crossed all the same.
      if (name && ts.isStringLiteral(name)) add(name.text, true)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const imports = sources.flatMap(importsOf)
const layerOf = (path: string): string => /^src\/([^/]+)\//.exec(path)?.[1] ?? ''

describe('layers', () => {
  it('has a rule for each folder', () => {
    expect([...new Set(sources.map(layerOf))].filter(Boolean).sort()).toEqual(Object.keys(mayImport).sort())
  })

  it('are not crossed', () => {
    const crossed = imports.filter(({ from, to }) => {
      const [here, there] = [layerOf(from), layerOf(to)]
      return here !== '' && there !== '' && here !== there && !mayImport[here]?.includes(there)
    })
    expect(crossed).toEqual([])
  })

  it('reach for Node only where Node is', () => {
    const reaching = imports.filter(
      ({ from, to, type }) =>
        !type && forBrowsers.includes(layerOf(from)) && !to.startsWith('src/') && !to.startsWith('generated/'),
    )
    expect([...new Set(reaching.map(({ to }) => to))]).toEqual(['openapi-fetch'])
  })

  it('have no circles', () => {
    const next = new Map(
      sources.map(source => [source, imports.filter(({ from, type }) => from === source && !type).map(({ to }) => to)]),
    )
    const circles: string[] = []
    const done = new Set<string>()
    const walk = (at: string, path: readonly string[]): void => {
      if (path.includes(at)) circles.push([...path.slice(path.indexOf(at)), at].join(' → '))
      if (done.has(at) || path.includes(at)) return
      for (const to of next.get(at) ?? []) walk(to, [...path, at])
      done.add(at)
    }
    for (const source of sources) walk(source, [])
    expect(circles).toEqual([])
  })
})
