import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { errorCodes } from '../../generated/error-codes.js'
import { operations } from '../../generated/operations.js'
import { readContractIn } from '../../scripts/docs/contract.js'
import { guideNames } from '../../scripts/docs/guides.js'
import { operationEntries } from '../../src/openapi/document.js'
import { root } from '../support/contract.js'
import { type Page, readGuides, readReadmes, stripComments } from '../support/guides.js'

const all = [...readGuides(), ...readReadmes()]
const guides =
  'authentication browsers calls clean-up-tags copying-images credentials endpoints errors filters first-call generators logs-and-traces pagination permissions proxies-and-certificates pull-secrets push-an-image registry-errors repository-names retention runtimes sharing signing synchronization temporary-login testing testing-other-languages triggers verifying'.split(
    ' ',
  )

const chineseNames = new Map<string, string>(
  operationEntries(readContractIn(root, 'zh-CN')).map(({ operation }) => [operation.operationId, operation.summary]),
)

it('All guides exist', () => {
  expect(all.map(({ name }) => name)).toEqual(expect.arrayContaining(guides.map(name => `${name}.md`)))
})

it('All guides are in the navigation', () => {
  const files = readGuides().filter(({ chinese }) => !chinese)
  expect(files.map(({ name }) => name).sort()).toEqual(guideNames.map(name => `${name}.md`).sort())
})

const readmes = readReadmes().filter(({ name }) => name.startsWith('README'))
it.each(readmes.map(page => [page.name, page] as const))('%s lists all guides in the order of the navigation', (_, page) => {
  const listed = [...page.prose.matchAll(/^- \[[^\]]+\]\(openapi\/docs\/(.+)\)$/gm)].map(([, file]) => file)
  expect(listed).toEqual(guideNames.map(name => name + (page.chinese ? '.zh-CN.md' : '.md')))
})

describe.each(all.map(page => [page.name, page] as const))('%s', (_, page) => {
  const translation = all.find(({ name }) => name === page.pair)

  it('has a translation and links to it', () => {
    expect(translation?.pair).toBe(page.name)
    expect(page.links[0]).toEqual({ text: page.chinese ? 'English' : '中文', target: page.pair })
  })

  it('has the same headings as its translation and starts with the only first-level heading', () => {
    const levels = page.headings.map(({ level }) => level)
    expect(levels).toEqual(translation?.headings.map(({ level }) => level))
    expect(levels.indexOf(1)).toBe(0)
    expect(levels.lastIndexOf(1)).toBe(0)
  })

  it('has the same code as its translation', () => {
    const codeOf = ({ blocks }: Page): string[] =>
      blocks.map(
        ({ language, info, code }) => `${language} ${info}\n${/^[jt]s$|^sh$/.test(language) ? stripComments(code) : code}`,
      )
    expect(codeOf(page)).toEqual(translation && codeOf(translation))
  })

  it('links only to existing targets', () => {
    expect(page.links.map(({ target }) => target).filter(target => !exists(page.folder, target))).toEqual([])
  })

  it('links to the same operations and codes as its translation', () => {
    const targets = ({ links }: Page): string[] =>
      links
        .map(({ target }) => target)
        .filter(target => /^(?:reference|code):/.test(target))
        .sort()
    expect(targets(page)).toEqual(translation && targets(translation))
  })

  if (page.chinese)
    it('links only to Chinese pages', () => {
      const english = page.links.map(({ target }) => target).filter(target => isTranslatedPage(page.folder, target))
      expect(english).toEqual([page.pair])
    })

  if (page.chinese)
    it('uses the operation names of the reference', () => {
      const named = page.links.filter(({ target }) => target.startsWith('reference:'))
      for (const { text, target } of named) expect(text).toBe(chineseNames.get(target.replace('reference:', '')))
    })
})

/** Returns whether a link points to an English page that has a translation. */
function isTranslatedPage(folder: string, target: string): boolean {
  const [, name] = /^([\w./-]+)\.md/.exec(target) ?? []
  return name !== undefined && !name.endsWith('.zh-CN') && existsSync(join(folder, `${name}.zh-CN.md`))
}

/** Returns whether the target of a link exists. */
function exists(folder: string, target: string): boolean {
  const [, scheme, rest = ''] = /^(?:(\w+):)?(.+)$/.exec(target) ?? []
  if (scheme === 'reference') return Object.hasOwn(operations, rest)
  if (scheme === 'code') return Object.hasOwn(errorCodes, rest)
  // External pages may change at any time and aren't checked.
  if (scheme !== undefined) return scheme === 'https'
  const [file = '', anchor] = rest.split('#')
  const path = join(folder, file)
  if (!existsSync(path) || anchor === undefined) return existsSync(path)
  // On the site, headings have the ids of the English ones in both languages.
  const english = readFileSync(path.replace('.zh-CN.md', '.md'), 'utf8')
  const ids = [...english.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => title.toLowerCase().replaceAll(' ', '-'))
  return ids.includes(anchor) || readFileSync(path, 'utf8').includes(`id="${anchor}"`)
}
