import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { errorCodes } from '../../generated/error-codes.js'
import { operations } from '../../generated/operations.js'
import { operationsById, readContract } from '../../scripts/docs/contract.js'
import { root } from '../support/contract.js'
import { type Page, readGuides, readReadmes, stripComments } from '../support/guides.js'

const all = [...readGuides(), ...readReadmes()]
const guides =
  'authentication errors filters first-call paging repository-names sharing temporary-login testing verifying'.split(' ')

const chineseNames = new Map(
  [...operationsById(readContract(root, 'zh-CN'))].map(([id, { operation }]) => [id, operation.summary]),
)

it('There are all guides', () => {
  expect(all.map(({ name }) => name)).toEqual(expect.arrayContaining(guides.map(name => `${name}.md`)))
})

describe.each(all.map(page => [page.name, page] as const))('%s', (_, page) => {
  const other = all.find(({ name }) => name === page.pair)

  it('has its pair in the other language, and leads to it', () => {
    expect(other?.pair).toBe(page.name)
    expect(page.links[0]).toEqual({ text: page.chinese ? 'English' : '中文', target: page.pair })
  })

  it('has the same headings as its pair, and begins with the only one of the first level', () => {
    const levels = page.headings.map(({ level }) => level)
    expect(levels).toEqual(other?.headings.map(({ level }) => level))
    expect(levels.indexOf(1)).toBe(0)
    expect(levels.lastIndexOf(1)).toBe(0)
  })

  it('has the same code as its pair', () => {
    const plain = ({ blocks }: Page): string[] =>
      blocks.map(
        ({ language, info, code }) => `${language} ${info}\n${/^[jt]s$|^sh$/.test(language) ? stripComments(code) : code}`,
      )
    expect(plain(page)).toEqual(other && plain(other))
  })

  it('leads to nothing that is not there', () => {
    expect(page.links.map(({ target }) => target).filter(target => !exists(page.folder, target))).toEqual([])
  })

  it('leads to operations and codes as often as its pair does', () => {
    const targets = ({ links }: Page): string[] =>
      links
        .map(({ target }) => target)
        .filter(target => /^(?:reference|code):/.test(target))
        .sort()
    expect(targets(page)).toEqual(other && targets(other))
  })

  if (page.chinese)
    it('stays in Chinese', () => {
      const away = page.links.map(({ target }) => target).filter(target => inEnglish(page.folder, target))
      expect(away).toEqual([page.pair])
    })

  if (page.chinese)
    it('names operations as the reference does', () => {
      const named = page.links.filter(({ target }) => target.startsWith('reference:'))
      for (const { text, target } of named) expect(text).toBe(chineseNames.get(target.replace('reference:', '')))
    })
})

/** Whether a link leads to an English page that there is in Chinese as well. */
function inEnglish(folder: string, target: string): boolean {
  const [, name] = /^([\w./-]+)\.md/.exec(target) ?? []
  return name !== undefined && !name.endsWith('.zh-CN') && existsSync(join(folder, `${name}.zh-CN.md`))
}

/** Whether a link leads somewhere. */
function exists(folder: string, target: string): boolean {
  const [, scheme, rest = ''] = /^(?:(\w+):)?(.+)$/.exec(target) ?? []
  if (scheme === 'reference') return Object.hasOwn(operations, rest)
  if (scheme === 'code') return Object.hasOwn(errorCodes, rest)
  // Pages of other sites may move at any time, which must not break a build.
  if (scheme !== undefined) return scheme === 'https'
  const [file = '', anchor] = rest.split('#')
  const path = join(folder, file)
  return existsSync(path) && (anchor === undefined || readFileSync(path, 'utf8').includes(`id="${anchor}"`))
}
