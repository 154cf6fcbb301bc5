import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { root } from '../support/contract.js'
import {
  commentsIn,
  contractTexts,
  type Found,
  filesIn,
  globalTypes,
  jsonTexts,
  read,
  sourceTexts,
} from '../support/source-texts.js'
import retired from './retired-words.json' with { type: 'json' }

// Words that this project once used in a sense of its own. Each has a standard replacement in retired-words.json.

const texts = Object.entries(retired.texts).map(([pattern, instead]) => ({ pattern: new RegExp(pattern, 'i'), instead }))
const retiredIn = (found: readonly Found[]): string[] =>
  found.flatMap(({ location, text }) =>
    texts
      .filter(({ pattern }) => pattern.test(text))
      .map(({ pattern, instead }) => `${location}: "${pattern.exec(text)?.[0]}" in "${text}". Use: ${instead}.`),
  )

/** The words of a name in camel case, snake case or kebab case. */
const wordsOf = (name: string): string[] => name.split(/(?=[A-Z])|[_./-]/).map(word => word.toLowerCase())

/** Describes each retired word in the names. */
const retiredWords = (names: readonly Found[], words: Readonly<Record<string, string>>): string[] =>
  names.flatMap(({ location, text }) =>
    wordsOf(text)
      .filter(word => Object.hasOwn(words, word))
      .map(word => `${location}: ${text}. Instead of "${word}": ${words[word]}.`),
  )

describe('Retired words', () => {
  it('are not in exported names, options or fields', () => {
    const found = sourceTexts('src', 'scripts').flatMap(({ exportedNames }) => exportedNames)
    expect(found.length).toBeGreaterThan(500)
    expect(retiredWords(found, retired.names)).toEqual([])
  })

  it('are not in names inside the code', () => {
    const exact: Readonly<Record<string, string>> = retired.exactIdentifiers
    const found = sourceTexts('src', 'scripts', 'test')
      .flatMap(({ declaredNames }) => declaredNames)
      // ECONNREFUSED is the name of the system error.
      .filter(({ text }) => text !== 'connectionRefused')
    expect(found.length).toBeGreaterThan(10_000)
    const whole = found.filter(({ text }) => Object.hasOwn(exact, text))
    expect(whole.map(({ location, text }) => `${location}: ${text}. Use: ${exact[text]}.`)).toEqual([])
    expect(retiredWords(found, retired.identifiers)).toEqual([])
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
    const found = sourceTexts('src', 'scripts').flatMap(({ sentences }) => sentences)
    expect(found.length).toBeGreaterThan(600)
    expect(retiredIn(found)).toEqual([])
  })

  it('are not in the titles of tests', () => {
    const found = sourceTexts('test').flatMap(({ titles }) => titles)
    expect(found.length).toBeGreaterThan(400)
    expect(retiredIn(found)).toEqual([])
  })

  it('are not in comments', () => {
    const found = ['src', 'scripts', 'test', 'openapi/docs/.vitepress']
      .flatMap(folder => filesIn(folder, /\.[tj]s$/))
      .flatMap(commentsIn)
    expect(found.length).toBeGreaterThan(5000)
    expect(retiredIn(found)).toEqual([])
  })

  it('are not in pages of Markdown, apart from code', () => {
    const pages = ['.', 'openapi', 'src', 'scripts', '.changeset'].flatMap(folder =>
      folder === '.' ? readdirSync(root).filter(name => name.endsWith('.md')) : filesIn(folder, /\.md$/),
    )
    const found = pages
      .filter(page => !page.endsWith('.zh-CN.md'))
      .flatMap(page => {
        const prose = read(page).replaceAll(/^```[\s\S]*?^```|`[^`\n]*`/gm, '``')
        return prose.split('\n\n').map(text => ({ location: page, text }))
      })
    expect(found.length).toBeGreaterThan(500)
    expect(retiredIn(found)).toEqual([])
  })

  it('are not in the contract', () => {
    const files = filesIn('openapi', /\.yaml$/)
    const found = files.filter(file => !file.includes('zh-CN')).flatMap(file => contractTexts(file, parseYaml(read(file))))
    expect(found.length).toBeGreaterThan(2500)
    expect(retiredIn(found)).toEqual([])
  })
})

describe('Exported types', () => {
  it('do not shadow built-in types', () => {
    const globals = globalTypes()
    expect(globals).toContain('PermissionState')
    const found = sourceTexts('src', 'scripts')
      .flatMap(({ exportedTypes }) => exportedTypes)
      .filter(({ text }) => globals.has(text))
    expect(found).toEqual([])
  })
})
