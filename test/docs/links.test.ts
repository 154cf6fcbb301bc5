import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contract, root } from '../support/contract.js'
import { linkProblem, markdownLinks, urlsIn } from '../support/links.js'

it.each([
  ['the contract', contract],
  ['package.json', JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))],
])('Every URL in %s is valid and has an allowed host', (_, document) => {
  const urls = urlsIn(document)
  expect(urls.length).toBeGreaterThan(2)
  expect(urls.flatMap(url => linkProblem(root, url) ?? [])).toEqual([])
})

/** All Markdown files except openapi/docs, whose links use special schemes and are checked on the built pages. */
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.md') && !/(?:^|\/)(?:node_modules|dist|\.git)\//.test(path))
  .filter(path => dirname(path) !== join('openapi', 'docs'))
  .sort()

/** Returns the project paths in code spans, except those with placeholders. */
const pathsIn = (markdown: string): string[] =>
  [...markdown.matchAll(/`((?:openapi|generated|src|scripts|test|\.ci|\.github)\/[^`\s]*)`/g)]
    .map(([, path = '']) => path)
    .filter(path => !/[A-Z]{4}\.|\*/.test(path))

it.each(files.filter(path => dirname(path) === '.' && !path.startsWith('CHANGELOG')))(
  '%s mentions only existing files',
  path => {
    const missing = pathsIn(readFileSync(join(root, path), 'utf8')).filter(name => !existsSync(join(root, name)))
    expect(missing).toEqual([])
  },
)

it('CONTRIBUTING.md mentions the files of its walkthroughs', () => {
  expect(pathsIn(readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')).length).toBeGreaterThan(30)
})

describe.each(files)('%s', path => {
  it('links only to existing targets', () => {
    const file = join(root, path)
    const problems = markdownLinks(readFileSync(file, 'utf8')).flatMap(href => linkProblem(file, href) ?? [])
    expect(problems.map(problem => problem.replaceAll(root, relative(root, root) || '.'))).toEqual([])
  })
})
