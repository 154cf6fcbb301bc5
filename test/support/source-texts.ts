import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'
import { root } from './contract.js'

/** A name or a text, and where it is. */
export interface Found {
  place: string
  text: string
}

/** The files below a folder whose names have an ending. */
export const filesIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && ending.test(entry.name) && !entry.parentPath.includes('node_modules'))
    .map(entry => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
/** Reads a file of the repository. */
export const read = (file: string): string => readFileSync(join(root, file), 'utf8')

const parsed = new Map<string, ts.SourceFile>()
export function parse(file: string): ts.SourceFile {
  const source = parsed.get(file) ?? ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2022, true)
  parsed.set(file, source)
  return source
}
/** The source files below some folders, parsed. */
export const sources = (...folders: readonly string[]): ts.SourceFile[] =>
  folders.flatMap(folder => filesIn(folder, /\.[tj]s$/)).map(parse)

export function placeOf(node: ts.Node): string {
  const source = node.getSourceFile()
  return `${source.fileName}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
}

export const isExported = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)

/** The names that a module exports, and the members of the types among them: options, fields of reports, methods. */
export function exportedNames(source: ts.SourceFile): Found[] {
  const found: Found[] = []
  const add = (name: ts.Node | undefined): void => {
    if (name && ts.isIdentifier(name)) found.push({ place: placeOf(name), text: name.text })
  }
  const addMembers = (node: ts.Node): void => {
    if (
      ts.isPropertySignature(node) ||
      ts.isMethodSignature(node) ||
      ts.isPropertyDeclaration(node) ||
      ts.isMethodDeclaration(node)
    )
      add(node.name)
    ts.forEachChild(node, addMembers)
  }
  for (const statement of source.statements.filter(isExported)) {
    if (ts.isVariableStatement(statement)) for (const { name } of statement.declarationList.declarations) add(name)
    else if (ts.isFunctionDeclaration(statement)) add(statement.name)
    else if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement) || ts.isClassDeclaration(statement)) {
      add(statement.name)
      ts.forEachChild(statement, addMembers)
    }
  }
  return found
}

/** The sentences in a source: string literals and templates of several words. */
export function sentences(source: ts.SourceFile): Found[] {
  const found: Found[] = []
  const visit = (node: ts.Node): void => {
    const text = textOf(node)
    if (/\w \w/.test(text)) found.push({ place: placeOf(node), text })
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** Returns the text of a literal, or of a template without its values; empty for any other node. */
function textOf(node: ts.Node): string {
  if (ts.isStringLiteralLike(node)) return node.text
  if (!ts.isTemplateExpression(node)) return ''
  return [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join('…')
}

/** The names that a source declares: variables, parameters, functions, types and members. */
export function declaredNames(source: ts.SourceFile): Found[] {
  const found: Found[] = []
  const visit = (node: ts.Node): void => {
    const isDeclared = 'name' in node.parent && node.parent.name === node && !ts.isPropertyAccessExpression(node.parent)
    if ((ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) && isDeclared)
      found.push({ place: placeOf(node), text: node.text.replace('#', '') })
    ts.forEachChild(node, visit)
  }
  ts.forEachChild(source, visit)
  return found
}

/** The titles of tests, the texts that `each` inserts into them, and titles in tables of cases. */
export function titles(source: ts.SourceFile): Found[] {
  const found: Found[] = []
  const add = (node: ts.Node | undefined): void => {
    if (node && textOf(node)) found.push({ place: placeOf(node), text: textOf(node) })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /^(?:it|test|describe)\b/.test(node.expression.getText())) {
      const [first] = node.arguments
      add(first)
      // In `it.each([['an invalid key', …]])('rejects %s', …)`, the first text of a row is a part of the title.
      if (first && ts.isArrayLiteralExpression(first))
        for (const row of first.elements) add(ts.isArrayLiteralExpression(row) ? row.elements[0] : undefined)
    }
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'title') add(node.initializer)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** The summaries, titles and descriptions of a YAML document, wherever they are. The command shows them as its help. */
export function contractTexts(place: string, node: unknown): Found[] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) =>
    ['summary', 'title', 'description'].includes(key) && typeof value === 'string'
      ? [{ place: `${place} ${key}`, text: value }]
      : contractTexts(place, value),
  )
}

/** The names of types and classes that every program has: of the language, and of browsers. */
export function globalTypes(): Set<string> {
  const folder = dirname(ts.getDefaultLibFilePath({}))
  const libraries = readdirSync(folder).filter(name => /^lib\.(?:dom|es\d+|decorators)[.\w]*\.d\.ts$/.test(name))
  return new Set(
    libraries.flatMap(name =>
      [...readFileSync(join(folder, name), 'utf8').matchAll(/^(?:declare )?(?:interface|type|class) (\w+)/gm)].map(
        ([, type = '']) => type,
      ),
    ),
  )
}

/** The English texts of a JSON file, in which a pair is the English and the Chinese one. */
export function jsonTexts(place: string, value: unknown): Found[] {
  if (typeof value === 'string') return [{ place, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(item => jsonTexts(place, item))
}
