import { beforeAll, describe, expect, it } from 'vitest'
import { errorCodes, statusCodes } from '../../generated/error-codes.js'
import { operations } from '../../generated/operations.js'
import manifest from '../../package.json' with { type: 'json' }
import { renderSite } from '../../scripts/docs/site.js'
import { resolveFile } from '../../scripts/start/static.js'
import { catalogueUrl } from '../../src/errors/swr-error.js'
import { root } from '../support/contract.js'

let files: Map<string, string>
beforeAll(async () => {
  files = await renderSite(root)
})

/** The largest reference in bytes: a part for the page, and one for each operation. */
const referenceLimit = 1_200_000 + 65_000 * Object.keys(operations).length

const guides =
  'authentication clean-up-tags copying-images credentials endpoints errors filters first-call generators logs-and-traces pagination performance permissions proxies-and-certificates pull-secrets push-an-image registry-errors repository-names runtimes sharing signing temporary-login testing testing-other-languages verifying'.split(
    ' ',
  )
const pagePaths = [
  '',
  ...'reference errors journeys discrepancies moving-over changes'.split(' ').map(name => `${name}/`),
  ...guides.map(name => `guides/${name}/`),
]
const paths = pagePaths.flatMap(path => [`${path}index.html`, `zh-CN/${path}index.html`])
const markup = (path: string): string => (files.get(path) ?? '').replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, '')

it('The site has exactly the expected pages in both languages', () => {
  expect([...files.keys()].sort()).toEqual(paths.sort())
})

describe.each(paths)('%s', path => {
  const chinese = path.startsWith('zh-CN/')

  it('has a language, a title and one first-level heading', () => {
    const html = markup(path)
    expect(html).toContain(`<html lang="${chinese ? 'zh-CN' : 'en'}">`)
    const title = /<title>(.+)<\/title>/.exec(html)?.[1]
    expect(title).toMatch(chinese ? /[一-鿿]/ : /^[^一-鿿]+$/)
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1)
    expect(html).toContain(`hreflang="${chinese ? 'en' : 'zh-CN'}"`)
  })

  it('is self-contained and small', () => {
    const html = files.get(path) ?? ''
    expect(html.match(/<(?:script|img|iframe|link|source|video|audio)\b[^>]* (?:src|href)="(?!data:)[^"]*"/g)).toBeNull()
    const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, style]) => style).join('\n')
    expect(styles.match(/@import|url\((?!["']?(?:data:|#))/g)).toBeNull()
    expect(html).not.toMatch(/cdn\.redoc\.ly/)
    expect(Buffer.byteLength(html)).toBeLessThan(path.includes('reference') ? referenceLimit : 400_000)
  })

  if (chinese)
    it('has no space between Chinese sentences', () => {
      const prose = markup(path).replaceAll(/<pre[\s\S]*?<\/pre>/g, '')
      expect(prose.match(/.{0,9}[，。；：！？、][ \n][一-鿿].{0,9}/g)).toBeNull()
    })

  it('has no duplicate ids', () => {
    const ids = [...markup(path).matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })
})

describe.each(['', 'zh-CN/'])('In %s', folder => {
  it('every code and status has an anchor that errors of the client can link to', () => {
    const html = markup(`${folder}errors/index.html`)
    for (const code of Object.keys(errorCodes)) expect(html.split(` id="${encodeURIComponent(code)}"`), code).toHaveLength(2)
    for (const status of Object.keys(statusCodes)) expect(html).toContain(` id="status-${status}"`)
  })

  it('the reference lists every operation without JavaScript', () => {
    const html = markup(`${folder}reference/index.html`)
    for (const operation of Object.keys(operations)) expect(html).toContain(`<code>${operation}</code></h3>`)
    const plain = html.slice(html.indexOf('<div id="plain">'))
    // Response fields, parameter limits and error codes.
    for (const text of ['<code>num_images</code>', '<i>string</i> 1–64', 'errors/index.html#SVCSTG.SWR.4090060'])
      expect(plain).toContain(text)
  })

  it('pages have the same anchors in both languages', () => {
    const ids = (path: string): string[] =>
      [...markup(path).matchAll(/<(?:h2|h3|h4|section|li|a|tr) id="([^"]+)"/g)].map(([, id = '']) => id)
    for (const path of pagePaths.filter(name => name !== 'reference/' && name !== 'changes/'))
      expect(ids(`${folder}${path}index.html`), path).toEqual(ids(`${path}index.html`))
  })
})

it('Errors of the client link to the published site of this repository', () => {
  const [, owner, name] = /github\.com\/([^/]+)\/(.+)\.git$/.exec(manifest.repository.url) ?? []
  expect(catalogueUrl).toBe(`https://${owner}.github.io/${name}/errors/`)
})

it('The build is reproducible', async () => {
  const again = await renderSite(root)
  expect([...again].filter(([path, text]) => files.get(path) !== text).map(([path]) => path)).toEqual([])
})

describe('The documentation server', () => {
  const at = (pathname: string): string | undefined => resolveFile(root, pathname)?.path.slice(root.length).replace(/^\/?/, '/')

  it('serves only files in its folder', () => {
    expect(at('/package.json')).toBe('/package.json')
    for (const path of [
      '/../etc/passwd',
      '/..%2f..%2fetc/passwd',
      '/%2e%2e/%2e%2e/etc/passwd',
      '/%00',
      '/%',
      '/..\\x',
      '/nothing',
    ])
      expect(at(path), path).toBeUndefined()
  })

  it('redirects a folder to its URL with a trailing slash, never to another host', () => {
    expect(resolveFile(root, '/openapi')?.redirect).toBe('/openapi/')
    expect(resolveFile(root, '//openapi')?.redirect).toBe('/openapi/')
  })
})
