import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { errorCodes, statusCodes } from '../../generated/error-codes.js'
import { operations } from '../../generated/operations.js'
import manifest from '../../package.json' with { type: 'json' }
import { guideNames } from '../../scripts/docs/guides.js'
import searchWords from '../../scripts/docs/search-words.json' with { type: 'json' }
import { docsFolder } from '../../scripts/docs.js'
import { catalogueUrl } from '../../src/errors/documentation.js'
import { root } from '../support/contract.js'
import { htmlLinks, linkProblem } from '../support/links.js'
import { workflowFiles } from '../support/workflow-sandbox.js'

const folder = join(root, docsFolder)
const expected = [
  ...['index', 'workflows', 'changes', 'reference/index', 'errors/index'],
  ...workflowFiles(root).map(file => file.replace(/^openapi\/(.+)\.arazzo\.yaml$/, '$1')),
  ...guideNames.map(name => `guides/${name}`),
  ...Object.keys(operations).map(id => `reference/${id}`),
  ...Object.keys(errorCodes).map(code => `errors/${code}`),
]
const paths = expected.flatMap(path => [`${path}.html`, `zh-CN/${path}.html`])
/** The single-file references are documents of Redocly's own. */
const downloads = ['reference.html', 'zh-CN/reference.html', '404.html']
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(path => path.replaceAll('\\', '/'))
const read = (path: string): string => readFileSync(join(folder, path), 'utf8')
const markup = (path: string): string => read(path).replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
const content = (path: string): string => /<main\b[\s\S]*<\/main>/.exec(markup(path))?.[0] ?? ''

it('The site has exactly the expected pages in both languages', () => {
  expect(files.filter(path => path.endsWith('.html')).sort()).toEqual([...paths, ...downloads].sort())
})

it('The words of the search belong to existing pages and sections', () => {
  for (const target of Object.keys(searchWords.pages)) {
    const [page = '', id] = target.split('#')
    const path = expected.find(path => path === page || path === `guides/${page}`)
    expect(path, target).toBeDefined()
    if (id) expect(content(`${path}.html`), target).toContain(` id="${id}"`)
  }
})

it('Every page has a language, a title, a description and one first-level heading', () => {
  for (const path of paths) {
    const chinese = path.startsWith('zh-CN/')
    const html = markup(path)
    expect(html, path).toContain(`<html lang="${chinese ? 'zh-CN' : 'en'}"`)
    expect(/<title>(.+)<\/title>/.exec(html)?.[1], path).toMatch(chinese ? /[一-鿿]/ : /^[^一-鿿]+$/)
    expect(/<meta name="description" content="([^"]+)"/.exec(html)?.[1], path).toMatch(chinese ? /[一-鿿]|更新/ : /\w/)
    expect(html.match(/<h1[\s>]/g), path).toHaveLength(1)
    expect(html, path).toContain(`lang="${chinese ? 'en' : 'zh-CN'}"`)
  }
})

it('Every page loads only files of the site, by relative addresses', () => {
  for (const path of paths) {
    const loaded = read(path).match(/<(?:script|img|iframe|link|source|video|audio)\b[^>]* (?:src|href)="[^"]*"/g) ?? []
    for (const tag of loaded)
      expect(/ (?:src|href)="([^"]*)"/.exec(tag)?.[1], path).toMatch(/^(?:\.{1,2}\/|data:|assets\/|\.\/)/)
  }
  const styles = files.filter(path => path.endsWith('.css')).map(read)
  expect(styles.join('\n').match(/@import|url\((?!["']?(?:data:|#))/g)).toBeNull()
})

it('Every page is small', () => {
  for (const path of paths) expect(statSync(join(folder, path)).size, path).toBeLessThan(250_000)
})

it('Every page has IDs only once, and the same in both languages', () => {
  for (const path of expected) {
    const ids = (file: string): string[] => [...content(file).matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id)
    const all = ids(`${path}.html`)
    expect(
      all.filter((id, index) => all.indexOf(id) !== index),
      path,
    ).toEqual([])
    const isStable = (id: string): boolean => !/^(?:v-|tab-|group-)/.test(id)
    expect(ids(`zh-CN/${path}.html`).filter(isStable), path).toEqual(all.filter(isStable))
  }
})

it('Chinese sentences have no space between them', () => {
  for (const path of paths.filter(path => path.startsWith('zh-CN/') && !path.endsWith('changes.html'))) {
    const prose = content(path).replaceAll(/<pre[\s\S]*?<\/pre>/g, '')
    expect(prose.match(/.{0,9}[，。；：！？、][ \n][一-鿿].{0,9}/g), path).toBeNull()
  }
})

it('Every link of every page has an existing target', () => {
  const broken = paths.flatMap(path => {
    const file = join(folder, path)
    const links = htmlLinks(read(path))
    expect(links.length, path).toBeGreaterThan(10)
    return links.flatMap(href => linkProblem(file, href) ?? []).map(reason => `${path}: ${reason}`)
  })
  expect([...new Set(broken)]).toEqual([])
})

describe.each(['', 'zh-CN/'])('In "%s"', prefix => {
  it('every code and status has an anchor that errors of the client can link to', () => {
    const html = markup(`${prefix}errors/index.html`)
    for (const code of Object.keys(errorCodes)) expect(html.split(` id="${encodeURIComponent(code)}"`), code).toHaveLength(2)
    for (const status of Object.keys(statusCodes)) expect(html).toContain(` id="status-${status}"`)
  })

  it('an operation has its fields, limits and codes without JavaScript', () => {
    const html = content(`${prefix}reference/showRepository.html`) + content(`${prefix}reference/createRepo.html`)
    for (const text of ['>num_images</code>', '<em>string</em> · 1–64', '>SVCSTG.SWR.4090006</a>', '>createRepo</code>'])
      expect(html).toContain(text)
  })

  it('each page is Markdown as well, and llms.txt lists all pages', () => {
    const list = read(`${prefix}llms.txt`)
    const full = read(`${prefix}llms-full.txt`)
    for (const path of expected) {
      expect(list, path).toContain(`](${path}.md)`)
      const markdown = read(`${prefix}${path}.md`)
      expect(markdown, path).toMatch(/^# \S/)
      expect(full.includes(markdown), path).toBe(true)
      expect(markdown.replaceAll(/```[\s\S]*?```|`[^`\n]*`/g, ''), path).not.toMatch(
        /<(?!br>)[A-Za-z/]|\]\((?:reference|code|workflow):|^:::|\{#/m,
      )
      for (const [, target = ''] of markdown.replaceAll(/```[\s\S]*?```|`[^`\n]*`/g, '').matchAll(/\]\(([^)\s]+)\)/g))
        expect(linkProblem(join(folder, `${prefix}${path}.md`), target.replace(/#.*/, '') || '.'), path).toBeUndefined()
    }
  })

  it('the single-file reference has every operation', () => {
    const html = read(`${prefix}reference.html`)
    for (const operation of Object.keys(operations)) expect(html).toContain(operation)
  })
})

it('Errors of the client link to the published site of this repository', () => {
  const [, owner, name] = /github\.com\/([^/]+)\/(.+)\.git$/.exec(manifest.repository.url) ?? []
  expect(catalogueUrl).toBe(`https://${owner}.github.io/${name}/errors/`)
})
