import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { root } from '../support/contract.js'
import retired from './retired-words.json' with { type: 'json' }

// Words that this project once used in a sense of its own. Each has a standard replacement in retired-words.json.

interface Found {
  place: string
  text: string
}

const filesIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && ending.test(entry.name) && !entry.parentPath.includes('node_modules'))
    .map(entry => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
const read = (file: string): string => readFileSync(join(root, file), 'utf8')

const texts = Object.entries(retired.texts).map(([pattern, instead]) => ({ pattern: new RegExp(pattern, 'i'), instead }))
const retiredIn = (found: readonly Found[]): string[] =>
  found.flatMap(({ place, text }) =>
    texts
      .filter(({ pattern }) => pattern.test(text))
      .map(({ pattern, instead }) => `${place}: "${pattern.exec(text)?.[0]}" in "${text}". Use: ${instead}.`),
  )

const parsed = new Map<string, ts.SourceFile>()
function parse(file: string): ts.SourceFile {
  const source = parsed.get(file) ?? ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2022, true)
  parsed.set(file, source)
  return source
}
/** The source files below some folders, parsed. */
const sources = (...folders: readonly string[]): ts.SourceFile[] =>
  folders.flatMap(folder => filesIn(folder, /\.[tj]s$/)).map(parse)

function placeOf(node: ts.Node): string {
  const source = node.getSourceFile()
  return `${source.fileName}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
}

const isExported = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)

/** The names that a module exports, and the members of the types among them: options, fields of reports, methods. */
function exportedNames(source: ts.SourceFile): Found[] {
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
function sentences(source: ts.SourceFile): Found[] {
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
function declaredNames(source: ts.SourceFile): Found[] {
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
function titles(source: ts.SourceFile): Found[] {
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
function contractTexts(place: string, node: unknown): Found[] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) =>
    ['summary', 'title', 'description'].includes(key) && typeof value === 'string'
      ? [{ place: `${place} ${key}`, text: value }]
      : contractTexts(place, value),
  )
}

/** The names of types and classes that every program has: of the language, and of browsers. */
function globalTypes(): Set<string> {
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
function jsonTexts(place: string, value: unknown): Found[] {
  if (typeof value === 'string') return [{ place, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(item => jsonTexts(place, item))
}

/** The words of a name in camel case, snake case or kebab case. */
const wordsOf = (name: string): string[] => name.split(/(?=[A-Z])|[_./-]/).map(word => word.toLowerCase())

describe('Retired words', () => {
  it('are not in exported names, options or fields', () => {
    const words: Readonly<Record<string, string>> = retired.names
    const found = sources('src', 'scripts').flatMap(exportedNames)
    expect(found.length).toBeGreaterThan(500)
    const problems = found.flatMap(({ place, text }) =>
      wordsOf(text)
        .filter(word => Object.hasOwn(words, word))
        .map(word => `${place}: ${text}. Instead of "${word}": ${words[word]}.`),
    )
    expect(problems).toEqual([])
  })

  it('are not in names inside the code', () => {
    const words: Readonly<Record<string, string>> = retired.identifiers
    const exact: Readonly<Record<string, string>> = retired.exactIdentifiers
    const found = sources('src', 'scripts', 'test').flatMap(declaredNames)
    expect(found.length).toBeGreaterThan(10_000)
    const problems = found
      // ECONNREFUSED is the name of the system error.
      .filter(({ text }) => text !== 'connectionRefused')
      .flatMap(({ place, text }) => [
        ...(Object.hasOwn(exact, text) ? [`${place}: ${text}. Use: ${exact[text]}.`] : []),
        ...wordsOf(text)
          .filter(word => Object.hasOwn(words, word))
          .map(word => `${place}: ${text}. Instead of "${word}": ${words[word]}.`),
      ])
    expect(problems).toEqual([])
  })

  it('are not in the names of files', () => {
    const words: Readonly<Record<string, string>> = { ...retired.names, ...retired.identifiers }
    const files = ['src', 'scripts', 'test'].flatMap(folder => filesIn(folder, /./))
    expect(files.length).toBeGreaterThan(700)
    expect(files.filter(file => wordsOf(file).some(word => Object.hasOwn(words, word)))).toEqual([])
  })

  it('are not in the texts of the documentation site', () => {
    const found = ['texts', 'try-texts', 'navigation'].flatMap(name => {
      const file = `scripts/docs/${name}.json`
      return jsonTexts(file, JSON.parse(read(file)))
    })
    expect(found.length).toBeGreaterThan(200)
    expect(retiredIn(found)).toEqual([])
  })

  it('are not in error messages and texts of the command', () => {
    const found = sources('src', 'scripts').flatMap(sentences)
    expect(found.length).toBeGreaterThan(600)
    expect(retiredIn(found)).toEqual([])
  })

  it('are not in the titles of tests', () => {
    const found = sources('test').flatMap(titles)
    expect(found.length).toBeGreaterThan(400)
    expect(retiredIn(found)).toEqual([])
  })

  it('are not in headings', () => {
    const pages = ['.', 'openapi', 'src/sandbox'].flatMap(folder =>
      folder === '.' ? readdirSync(root).filter(name => name.endsWith('.md')) : filesIn(folder, /\.md$/),
    )
    const found = pages
      .filter(page => !page.endsWith('.zh-CN.md'))
      .flatMap(page => [...read(page).matchAll(/^#+ (.+)$/gm)].map(([, text = '']) => ({ place: page, text })))
    expect(found.length).toBeGreaterThan(80)
    expect(retiredIn(found)).toEqual([])
  })

  it('are not in summaries, titles and descriptions of the contract', () => {
    const files = ['openapi/paths', 'openapi/components', 'openapi/workflows'].flatMap(folder => filesIn(folder, /\.yaml$/))
    const found = files.filter(file => !file.includes('zh-CN')).flatMap(file => contractTexts(file, parseYaml(read(file))))
    expect(found.length).toBeGreaterThan(100)
    expect(retiredIn(found)).toEqual([])
  })
})

describe('Exported types', () => {
  it('do not shadow built-in types', () => {
    const globals = globalTypes()
    expect(globals).toContain('PermissionState')
    const found = sources('src', 'scripts').flatMap(source =>
      source.statements.flatMap(statement =>
        isExported(statement) &&
        (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement) || ts.isClassDeclaration(statement)) &&
        statement.name &&
        globals.has(statement.name.text)
          ? [`${placeOf(statement)}: ${statement.name.text}`]
          : [],
      ),
    )
    expect(found).toEqual([])
  })
})
