import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { toHtml } from '../../../src/verify/report/html.js'
import { caseGroups } from '../../../src/verify/run/result.js'
import { exchangeWith, failedWith, reportWith, resultWith } from '../../support/report.js'

const nasty = `</pre></script><script>alert("1")</script><img src=x onerror='a()'>&amp;\u0000\u202e`
const escaped =
  '&lt;/pre&gt;&lt;/script&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&lt;img src=x onerror=&#39;a()&#39;&gt;&amp;amp;\ufffd\ufffd'
const failed = failedWith({
  id: 'b',
  title: nasty,
  problems: [nasty],
  exchanges: [exchangeWith({ method: 'POST', requestBody: nasty, responseHeaders: { [nasty]: nasty }, responseBody: nasty })],
})
const skipped = resultWith({
  id: 's',
  group: 'effects',
  outcome: 'skipped',
  reason: nasty,
  covers: [{ kind: 'authentication', mode: nasty }],
})
const page = toHtml([
  reportWith({
    target: nasty,
    url: nasty,
    runId: nasty,
    stopReason: nasty,
    results: [resultWith(), failed, skipped],
    notCovered: [{ item: { kind: 'constraint', name: nasty }, reason: 'parameters are sent as strings' }],
  }),
  reportWith({ target: 'prism', results: [resultWith()] }),
])

describe('The HTML report', () => {
  it('escapes the content of responses', () => {
    expect(page).toContain(escaped)
    expect(page).not.toContain('<img')
    expect(page.match(/<script/g)).toHaveLength(1)
    expect(page).not.toMatch(/alert\("/)
    expect(page).not.toMatch(/(?!\n)\p{Cc}|\u202e/u)
  })

  it('loads nothing: it has no external links, and its policy allows no other script or style', () => {
    const references = [...page.matchAll(/\s(?:src|href|action|data|poster|srcset)="([^"]*)"/g)].map(([, to = '']) => to)
    expect(references.length).toBeGreaterThan(5)
    expect(references.filter(to => !to.startsWith('#'))).toEqual([])
    expect(page).not.toMatch(/<(?:link|iframe|object|embed|base|form)\b/)
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? []
    const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(page) ?? []
    expect(style).not.toMatch(/url\(|@import/)
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? []
    for (const [name, text] of Object.entries({ style, script })) {
      const sum = createHash('sha256').update(text).digest('base64')
      expect(policy).toContain(`${name}-src &#39;sha256-${sum}&#39;`)
    }
    expect(policy).toContain('default-src &#39;none&#39;')
    // The policy forbids style attributes and inline handlers.
    expect(page.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '')).not.toMatch(/<[^>"]*(?:"[^"]*"[^>"]*)*\s(?:style|on\w+)=/)
  })

  it('contains the target of each link exactly once', () => {
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, to] of page.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(to)
  })

  it('closes every element', () => {
    const open: string[] = []
    const plain = page.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '')
    for (const [, closing, name = ''] of plain.matchAll(/<(\/?)([a-z]\w*)[^>]*>/g)) {
      if (['meta', 'input', 'wbr', 'br'].includes(name)) continue
      if (closing) expect(open.pop()).toBe(name)
      else open.push(name)
    }
    expect(open).toEqual([])
  })

  it('describes the color of each cell in text', () => {
    expect(page).toContain('<td class="passed few">1<span class="hidden"> passed</span></td>')
    expect(page).toMatch(/<td class="failed"><span aria-hidden="true">✗&nbsp;1<\/span><span class="hidden">1 failed<\/span>/)
    expect(page).toMatch(/<td class="gap"><span class="hidden">not covered, <\/span><a class="why" href="#reason-a">/)
    expect(page).toContain('<html lang="en">')
    for (const [table] of page.matchAll(/<table[\s\S]*?<\/table>/g)) expect(table).toMatch(/<caption[\s\S]*<th scope="col"/)
  })

  it('explains every letter, and contains the request and the response of a failed case', () => {
    expect(page).toContain('parameters are sent as strings')
    expect(page).toContain('<h4>Request</h4><pre tabindex="0">curl -X POST')
    expect(page).toContain('<h4>Response</h4><pre tabindex="0">200 OK, after 9 ms')
  })

  it('shows the matrix before the failed cases, and the problem of many cases once', () => {
    const results = Array.from({ length: 40 }, (_, id) => failedWith({ id: String(id), problems: ['The list is empty.'] }))
    const page = toHtml([reportWith({ results })])
    expect(page.indexOf('id="responses"')).toBeLessThan(page.indexOf('id="failed"'))
    expect(page.match(/The list is empty\./g)).toHaveLength(1)
    expect(page).toContain('The same problem in 39 more cases')
  })

  it('is readable without its script, except for the filter', () => {
    expect(page.match(/<[^>]*\shidden[\s>]/g)).toHaveLength(1)
    for (const group of caseGroups) expect(page).toContain(`<option>${group}</option>`)
  })

  it('is complete without any case, and without any report', () => {
    expect(toHtml([reportWith()])).toContain('No failed cases.')
    expect(toHtml([])).toContain('</html>')
  })

  it('truncates large bodies', () => {
    const exchanges = [exchangeWith({ responseBody: 'x'.repeat(2_000_000) })]
    const page = toHtml([reportWith({ results: [failedWith({ exchanges })] })])
    expect(page.length).toBeLessThan(300_000)
    expect(page).toContain('… (1980000 more characters)')
  })
})
