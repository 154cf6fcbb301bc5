import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'
import { root } from './contract.js'

/** A name or a text, and where it is. */
export interface Found {
  location: string
  text: string
}

/** The files below a folder whose names have an ending. */
export const filesIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && ending.test(entry.name) && !entry.parentPath.includes('node_modules'))
    .map(entry => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
/** Reads a file of the repository. */
export const read = (file: string): string => readFileSync(join(root, file), 'utf8')

/** The names and texts in a source file. */
export interface SourceTexts {
  /** The names that it exports, and the members of the types among them: options, fields of reports, methods. */
  exportedNames: Found[]
  /** The types and classes that it exports. */
  exportedTypes: Found[]
  /** The names that it declares: variables, parameters, functions, types and members. */
  declaredNames: Found[]
  /** String literals and templates of several words. */
  sentences: Found[]
  /** The titles of tests, the texts that `each` inserts into them, and titles in tables of cases. */
  titles: Found[]
}

const cache = new Map<string, SourceTexts>()
/** Returns the names and texts in the source files below some folders. Syntax trees aren't kept: they are large. */
export const sourceTexts = (...folders: readonly string[]): SourceTexts[] =>
  folders
    .flatMap(folder => filesIn(folder, /\.[tj]s$/))
    .map(file => {
      const found = cache.get(file) ?? readSource(file)
      cache.set(file, found)
      return found
    })

function readSource(file: string): SourceTexts {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2022, true)
  const found: SourceTexts = { exportedNames: [], exportedTypes: [], declaredNames: [], sentences: [], titles: [] }
  const add = (list: Found[], node: ts.Node, text: string): void => {
    list.push({ location: `${file}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1}`, text })
  }
  const addTitle = (node: ts.Node | undefined): void => {
    const text = node && textOf(node)
    if (text) add(found.titles, node, text)
  }
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) {
      const { parent } = node
      if ('name' in parent && parent.name === node && !ts.isPropertyAccessExpression(parent))
        add(found.declaredNames, node, node.text.replace('#', ''))
      return
    }
    const text = textOf(node)
    if (/\w \w/.test(text)) add(found.sentences, node, text)
    if (ts.isCallExpression(node) && /^(?:it|test|describe)\b/.test(node.expression.getText(source))) {
      const [first] = node.arguments
      addTitle(first)
      // In `it.each([['an invalid key', …]])('rejects %s', …)`, the first text of a row is a part of the title.
      if (first && ts.isArrayLiteralExpression(first))
        for (const row of first.elements) addTitle(ts.isArrayLiteralExpression(row) ? row.elements[0] : undefined)
    }
    if (ts.isPropertyAssignment(node) && node.name.getText(source) === 'title') addTitle(node.initializer)
    ts.forEachChild(node, visit)
  }
  ts.forEachChild(source, visit)
  for (const name of source.statements.filter(isExported).flatMap(exportedIdentifiers)) {
    add(found.exportedNames, name, name.text)
    if (isType(name.parent)) add(found.exportedTypes, name, name.text)
  }
  return found
}

const isExported = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)

const isType = (node: ts.Node): node is ts.InterfaceDeclaration | ts.TypeAliasDeclaration | ts.ClassDeclaration =>
  ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isClassDeclaration(node)

/** Returns the names of an exported statement, with those of the members of a type. */
function exportedIdentifiers(statement: ts.Statement): ts.Identifier[] {
  const names: (ts.Node | undefined)[] = []
  const addMembers = (node: ts.Node): void => {
    if (
      ts.isPropertySignature(node) ||
      ts.isMethodSignature(node) ||
      ts.isPropertyDeclaration(node) ||
      ts.isMethodDeclaration(node)
    )
      names.push(node.name)
    ts.forEachChild(node, addMembers)
  }
  if (ts.isVariableStatement(statement)) names.push(...statement.declarationList.declarations.map(({ name }) => name))
  else if (ts.isFunctionDeclaration(statement)) names.push(statement.name)
  else if (isType(statement)) {
    names.push(statement.name)
    ts.forEachChild(statement, addMembers)
  }
  return names.filter(name => name !== undefined).filter(ts.isIdentifier)
}

/** Returns the comments of a source file. */
export const commentsIn = (file: string): Found[] =>
  [...read(file).matchAll(/\/\*\*?([\s\S]*?)\*\/|(?:^|\s)\/\/ (.*)$/gm)].map(([, block, line = '']) => ({
    location: file,
    text: (block?.replaceAll(/\s*\n\s*\*\s?/g, ' ') ?? line).trim(),
  }))

/** Returns the text of a literal, or of a template without its values; empty for any other node. */
function textOf(node: ts.Node): string {
  if (ts.isStringLiteralLike(node)) return node.text
  if (!ts.isTemplateExpression(node)) return ''
  return [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join('…')
}

/** The texts of a YAML document of the contract, wherever they are. The command shows some of them as its help. */
export function contractTexts(location: string, node: unknown): Found[] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) =>
    ['summary', 'title', 'description', 'note', 'en'].includes(key) && typeof value === 'string'
      ? [{ location: `${location} ${key}`, text: value }]
      : contractTexts(location, value),
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
export function jsonTexts(location: string, value: unknown): Found[] {
  if (typeof value === 'string') return [{ location, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(item => jsonTexts(location, item))
}
