import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type ErrorCode, errorCodes } from '../../generated/error-codes.js'
import { errorKinds, kindOfStatus } from '../../generated/error-kinds.js'
import { canonicalPath, canonicalQuery, canonicalRequest, signRequest } from '../../src/auth/signature.js'
import { parseErrorItems } from '../../src/errors/error-from-response.js'
import { contract, root } from '../support/contract.js'
import { type Page, pages, readmes } from '../support/guides.js'

const all = [...pages(), ...readmes()]
const both = (guide: string): (readonly [string, Page])[] =>
  all.filter(({ name }) => name === `${guide}.md` || name === `${guide}.zh-CN.md`).map(page => [page.name, page] as const)

describe.each(both('authentication'))('The worked signature of %s', (_, page) => {
  const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
  const [, method = '', url = ''] = /`(GET) (https:\S+)`/.exec(page.prose) ?? []
  const headers = { host: new URL(url).host, 'x-sdk-date': '20260102T030405Z' }
  const request = { method, url, headers }
  const canonical = canonicalRequest(request, Object.keys(headers), sha256(''))
  const shown = (info: string): string | undefined => page.blocks.find(block => block.info === info)?.code.trimEnd()
  const key = { accessKeyId: 'SANDBOXDEMOAK', secretAccessKey: 'sandbox-demo-sk' }

  it('shows every value as this project computes it', async () => {
    const authorization = await signRequest(request, key)
    const { pathname, search } = new URL(url)
    expect(shown('canonical-request')).toBe(canonical)
    expect(shown('string-to-sign')).toBe(`SDK-HMAC-SHA256\n20260102T030405Z\n${sha256(canonical)}`)
    expect(shown('authorization')).toBe(authorization)
    const values = [canonicalPath(pathname), canonicalQuery(search), sha256(''), authorization.split('Signature=')[1]]
    const steps = page.prose.match(/^\d\. [\s\S]*?(?=\n\n|\n\d\. )/gm) ?? []
    for (const value of values) expect(steps.filter(step => step.includes(`\`${value}\``))).toHaveLength(1)
    for (const given of Object.values(key)) expect(page.prose).toContain(`\`${given}\``)
    expect(page.prose).toContain('2026-01-02 03:04:05 UTC')
  })
})

describe.each(both('errors'))('The facts of %s', (_, page) => {
  it('are those of the catalogue: which status and which code answer a question', () => {
    const rows = [...page.prose.matchAll(/^\| `is(\w+)` \| ([^|]*)\| ([^|]*)\|$/gm)]
    expect(rows).toHaveLength(6)
    for (const [, question = '', statuses = '', codes = ''] of rows) {
      const kind = question.replace('NotFound', 'not-found').toLowerCase()
      const keys = (kinds: Readonly<Record<string, string>>): string[] => Object.keys(kinds).filter(key => kinds[key] === kind)
      expect(statuses.match(/\d+/g) ?? [], question).toEqual(keys(kindOfStatus as Record<string, string>))
      // A page need not name the codes that mean what their status says.
      const told = keys(errorKinds).filter(code => kindOfStatus[errorCodes[code as ErrorCode].status] !== kind)
      expect(codes.match(/(?<=code:)[\w.]+/g) ?? [], question).toEqual(told)
    }
  })

  it('are five shapes that the client reads, each another one', () => {
    const bodies = page.blocks.filter(({ language }) => language === 'json').map(({ code }): unknown => JSON.parse(code))
    expect(bodies.map(body => parseErrorItems(body)[0]?.code)).toEqual([
      'APIGW.0101',
      'SVCSTG.SWR.4060074',
      'SVCSTG.SWR.4040058',
      'SVCSTG.SWR.4001090',
      '',
    ])
    const shapes = bodies.map(body => (Array.isArray(body) ? 'list' : Object.keys(body as object).join()))
    expect(new Set(shapes).size).toBe(5)
  })
})

describe.each(both('filters'))('The keys of %s', (_, page) => {
  it('are those of the contract', () => {
    const rows = [...page.prose.matchAll(/^\| \[[^\]]+\]\(reference:(\w+)\) \| (.+) \|$/gm)]
    const shown = Object.fromEntries(rows.map(([, operation, keys = '']) => [operation, keys.match(/\w+/g)?.sort()]))
    expect(shown).toEqual(contractFilters())
  })
})

/** The keys of each list's filter, as the contract gives them. */
function contractFilters(): Record<string, string[]> {
  const components = contract.components as unknown as { parameters: Record<string, Parameter> }
  const found = Object.values(contract.paths as unknown as Record<string, { get?: Operation }>).flatMap(({ get }) =>
    (get?.parameters ?? []).flatMap(({ $ref, ...own }): [string, string[]][] => {
      const keys = ($ref ? components.parameters[$ref.split('/').pop() ?? ''] : own)?.['x-filter']
      return get && keys ? [[get.operationId, Object.keys(keys).sort()]] : []
    }),
  )
  return Object.fromEntries(found)
}
interface Parameter {
  $ref?: string
  'x-filter'?: Record<string, unknown>
}
interface Operation {
  operationId: string
  parameters?: Parameter[]
}

describe('The commands that pages show', () => {
  it.each(['sandbox', 'mock', 'verify'])('have their options: %s', command => {
    const main = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'src/cli/index.ts')]
    const usage = execFileSync(process.execPath, [...main, command, '--help'], { encoding: 'utf8' })
    const calls = all.flatMap(({ blocks }) => blocks.flatMap(({ code }) => code.split('\n')))
    const used = calls
      .filter(line => line.startsWith(`npx huaweicloud-swr ${command}`))
      .flatMap(line => line.match(/--\w[\w-]*/g) ?? [])
    expect(used.length).toBeGreaterThan(0)
    expect(used.filter(option => !usage.includes(option))).toEqual([])
  })
})
