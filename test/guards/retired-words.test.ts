import { readdirSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { root } from '../support/contract.js'
import {
  contractTexts,
  declaredNames,
  exportedNames,
  type Found,
  filesIn,
  globalTypes,
  isExported,
  jsonTexts,
  placeOf,
  read,
  sentences,
  sources,
  titles,
} from '../support/source-texts.js'
import retired from './retired-words.json' with { type: 'json' }

// Words that this project once used in a sense of its own. Each has a standard replacement in retired-words.json.

const texts = Object.entries(retired.texts).map(([pattern, instead]) => ({ pattern: new RegExp(pattern, 'i'), instead }))
const retiredIn = (found: readonly Found[]): string[] =>
  found.flatMap(({ place, text }) =>
    texts
      .filter(({ pattern }) => pattern.test(text))
      .map(({ pattern, instead }) => `${place}: "${pattern.exec(text)?.[0]}" in "${text}". Use: ${instead}.`),
  )

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
