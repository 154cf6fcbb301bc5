import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { html } from '../../../src/verify/report/html/markup.js'
import { toHtml } from '../../../src/verify/report/html.js'
import { groups } from '../../../src/verify/run/result.js'
import { brokenWith, exchangeWith, reportWith, resultWith } from '../../support/report.js'

const nasty = `</pre></script><script>alert("1")</script><img src=x onerror='a()'>&amp;\u0000\u202e`
const shown =
  '&lt;/pre&gt;&lt;/script&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&lt;img src=x onerror=&#39;a()&#39;&gt;&amp;amp;\ufffd\ufffd'
const broken = brokenWith({
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
    run: nasty,
    ended: nasty,
    results: [resultWith(), broken, skipped],
    blanks: [{ cover: { kind: 'constraint', name: nasty }, reason: 'the wire has texts only' }],
  }),
  reportWith({ target: 'prism', results: [resultWith()] }),
])

describe('The page', () => {
  it('shows what an answer holds, and runs none of it', () => {
    expect(page).toContain(shown)
    expect(page).not.toContain('<img')
    expect(page.match(/<script/g)).toHaveLength(1)
    expect(page).not.toMatch(/alert\("/)
    expect(page).not.toMatch(/(?!\n)\p{Cc}|\u202e/u)
  })

  it('asks for nothing: no link leaves it, and its policy allows no other script or style', () => {
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
    // A style attribute or a handler would be against the policy.
    expect(page.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '')).not.toMatch(/<[^>"]*(?:"[^"]*"[^>"]*)*\s(?:style|on\w+)=/)
  })

  it('leads each link to a place that is there, and has each place once', () => {
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, to] of page.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(to)
  })

  it('closes what it opens', () => {
    const open: string[] = []
    const plain = page.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '')
    for (const [, closing, name = ''] of plain.matchAll(/<(\/?)([a-z]\w*)[^>]*>/g)) {
      if (['meta', 'input', 'wbr', 'br'].includes(name)) continue
      if (closing) expect(open.pop()).toBe(name)
      else open.push(name)
    }
    expect(open).toEqual([])
  })

  it('says in text, for each cell, what its colour says', () => {
    expect(page).toContain('<td class="held few">1<span class="hidden"> held</span></td>')
    expect(page).toMatch(/<td class="broken"><span aria-hidden="true">✗&nbsp;1<\/span><span class="hidden">1 broken<\/span>/)
    expect(page).toMatch(/<td class="blank"><span class="hidden">not asked, <\/span><a class="why" href="#why-a">/)
    expect(page).toContain('<html lang="en">')
    for (const [table] of page.matchAll(/<table[\s\S]*?<\/table>/g)) expect(table).toMatch(/<caption[\s\S]*<th scope="col"/)
  })

  it('explains every letter, and shows a broken case with its request and answer', () => {
    expect(page).toContain('the wire has texts only')
    expect(page).toContain('<h4>Request</h4><pre tabindex="0">curl -X POST')
    expect(page).toContain('<h4>Answer</h4><pre tabindex="0">200 OK, after 9 ms')
  })

  it('can be read before its script ran: only the filter waits for it', () => {
    expect(page.match(/<[^>]*\shidden[\s>]/g)).toHaveLength(1)
    for (const group of groups) expect(page).toContain(`<option>${group}</option>`)
  })

  it('is whole without any case, and without any report', () => {
    expect(toHtml([reportWith()])).toContain('Nothing is broken.')
    expect(toHtml([])).toContain('</html>')
  })

  it('cuts a body that no browser would open', () => {
    const exchanges = [exchangeWith({ responseBody: 'x'.repeat(2_000_000) })]
    const page = toHtml([reportWith({ results: [brokenWith({ exchanges })] })])
    expect(page.length).toBeLessThan(300_000)
    expect(page).toContain('… (1980000 characters more)')
  })
})

describe('A template', () => {
  it('escapes texts and keeps markup', () => {
    expect(html`<a title="${'"\'<'}">${['&', html`<b>${1}</b>`]}</a>`.markup).toBe(
      '<a title="&quot;&#39;&lt;">&amp;<b>1</b></a>',
    )
  })
})
