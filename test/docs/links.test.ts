import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { docsFolder } from '../../scripts/docs.js'
import { contract, root } from '../support/contract.js'
import { urlsIn, linkProblem, htmlLinks, markdownLinks } from '../support/links.js'
import { buildSite } from '../support/site.js'

let pages: string[] = []
beforeAll(async () => {
  pages = [...(await buildSite()).keys()]
})

it('Every link of every built page leads somewhere', () => {
  const wrong = pages.flatMap(path => {
    const file = join(root, docsFolder, path)
    const links = htmlLinks(readFileSync(file, 'utf8')).filter(href => !onServerOnly(href))
    expect(links.length, path).toBeGreaterThan(10)
    return links.flatMap(href => linkProblem(file, href) ?? []).map(reason => `${path}: ${reason}`)
  })
  expect([...new Set(wrong)]).toEqual([])
})

/** Links to try operations show only where `npm start` serves them; the browser tests follow those. */
const onServerOnly = (href: string): boolean => /^\/(?:zh-CN\/)?try\//.test(href)

it.each([
  ['the contract', contract],
  ['package.json', JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))],
])('Every address that %s gives is whole, and of a host that is known', (_, document) => {
  const addresses = urlsIn(document)
  expect(addresses.length).toBeGreaterThan(2)
  expect(addresses.flatMap(address => linkProblem(root, address) ?? [])).toEqual([])
})

/** All Markdown files but those of openapi/docs, whose links have schemes of their own and are seen on the built pages. */
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.md') && !/(?:^|\/)(?:node_modules|dist|\.git)\//.test(path))
  .filter(path => dirname(path) !== join('openapi', 'docs'))
  .sort()

/** Files and folders that a text names in code, from the top of this checkout; not those with a NAME to fill in. */
const named = (markdown: string): string[] =>
  [...markdown.matchAll(/`((?:openapi|generated|src|scripts|test|\.ci|\.github)\/[^`\s]*)`/g)]
    .map(([, path = '']) => path)
    .filter(path => !/[A-Z]{4}\.|\*/.test(path))

it.each(files.filter(path => dirname(path) === '.' && !path.startsWith('CHANGELOG')))(
  '%s names only files that are there',
  path => {
    const missing = named(readFileSync(join(root, path), 'utf8')).filter(name => !existsSync(join(root, name)))
    expect(missing).toEqual([])
  },
)

it('Every file that a walk through a change names is there', () => {
  expect(named(readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')).length).toBeGreaterThan(30)
})

describe.each(files)('%s', path => {
  it('leads nowhere but to what is there', () => {
    const file = join(root, path)
    const reasons = markdownLinks(readFileSync(file, 'utf8')).flatMap(href => linkProblem(file, href) ?? [])
    expect(reasons.map(reason => reason.replaceAll(root, relative(root, root) || '.'))).toEqual([])
  })
})
