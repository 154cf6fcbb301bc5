import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { type ErrorCode, errorCodes } from '../../generated/error-codes.js'
import { errorKinds } from '../../generated/error-kinds.js'
import { permissions } from '../../generated/permissions.js'
import { canonicalPath, canonicalQuery, canonicalRequest, signRequest } from '../../src/auth/signature.js'
import { exitCodes, signalExitCodes } from '../../src/cli/exit-codes.js'
import { kindOfStatus } from '../../src/errors/kind-of-status.js'
import { parseErrorItems } from '../../src/errors/parse-error-items.js'
import { type Parameter as ContractParameter, deref, operationEntries } from '../../src/openapi/document.js'
import { createSandbox } from '../../src/sandbox/index.js'
import { defaultSettings } from '../../src/sandbox/settings.js'
import { contract, root } from '../support/contract.js'
import { type Page, readGuides, readReadmes } from '../support/guides.js'

const all = [...readGuides(), ...readReadmes()]
const inBothLanguages = (guide: string): (readonly [string, Page])[] =>
  all.filter(({ name }) => name === `${guide}.md` || name === `${guide}.zh-CN.md`).map(page => [page.name, page] as const)

/** The files that pin the versions of other clients, with dates of Go modules such as 2026-05-14. */
const pins = ['python/requirements.txt', 'go/go.mod', 'java/pom.xml', 'golangsdk/go.mod', 'gophertelekomcloud/go.mod']
  .concat('openstack/requirements.txt', 'openstack/requirements-newest.txt')
  .map(file => readFileSync(join(root, 'test/clients', file), 'utf8'))
  .join('\n')
  .replaceAll(/-(?:0\.)?(2\d{3})(\d\d)(\d\d)\d{6}-/g, ' $1-$2-$3 ')

describe.each(inBothLanguages('authentication'))('The signing example in %s', (_, page) => {
  const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
  const [, method = '', url = ''] = /`(GET) (https:\S+)`/.exec(page.prose) ?? []
  const headers = { host: new URL(url).host, 'x-sdk-date': '20260102T030405Z' }
  const request = { method, url, headers }
  const canonical = canonicalRequest(request, Object.keys(headers), sha256(''))
  const blockWith = (info: string): string | undefined => page.blocks.find(block => block.info === info)?.code.trimEnd()
  const key = { accessKeyId: 'SANDBOXDEMOAK', secretAccessKey: 'sandbox-demo-sk' }

  it('shows the values that the client computes', async () => {
    const authorization = await signRequest(request, key)
    const { pathname, search } = new URL(url)
    expect(blockWith('canonical-request')).toBe(canonical)
    expect(blockWith('string-to-sign')).toBe(`SDK-HMAC-SHA256\n20260102T030405Z\n${sha256(canonical)}`)
    expect(blockWith('authorization')).toBe(authorization)
    const values = [canonicalPath(pathname), canonicalQuery(search), sha256(''), authorization.split('Signature=')[1]]
    const steps = page.prose.match(/^\d\. [\s\S]*?(?=\n\n|\n\d\. )/gm) ?? []
    for (const value of values) expect(steps.filter(step => step.includes(`\`${value}\``))).toHaveLength(1)
    for (const value of Object.values(key)) expect(page.prose).toContain(`\`${value}\``)
    expect(page.prose).toContain('2026-01-02 03:04:05 UTC')
  })
})

describe.each(inBothLanguages('pagination'))('The table of lists in %s', (_, page) => {
  it('contains each operation of SWR with pages, and no other', () => {
    const paged = operationEntries(contract).flatMap(({ operation, path }) => {
      const parameters = (operation.parameters ?? []).map(ref => deref<ContractParameter>(contract, ref))
      const hasPages = parameters.some(
        ({ name, ...rest }) => name === 'limit' || (rest['x-filter'] && 'limit' in rest['x-filter']),
      )
      return hasPages && !path.startsWith('/v3/auth') ? [operation.operationId] : []
    })
    const rows = page.prose.split('\n').filter(line => line.startsWith('| `limit`'))
    const listed = rows.flatMap(row => [...row.matchAll(/\(reference:(\w+)\)/g)].map(([, id = '']) => id))
    expect(listed.sort()).toEqual(paged.sort())
  })
})

describe.each(inBothLanguages('errors'))('The tables and examples in %s', (_, page) => {
  it('list the statuses and codes of each error category in the catalogue', () => {
    const rows = [...page.prose.matchAll(/^\| `is(\w+)` \| ([^|]*)\| ([^|]*)\|$/gm)]
    expect(rows).toHaveLength(6)
    for (const [, property = '', statuses = '', codes = ''] of rows) {
      const kind = property.replace('NotFound', 'not-found').toLowerCase()
      const keys = (kinds: Readonly<Record<string, string>>): string[] => Object.keys(kinds).filter(key => kinds[key] === kind)
      expect(statuses.match(/\d+/g) ?? [], property).toEqual(keys(kindOfStatus as Record<string, string>))
      // Pages may omit codes whose category follows from their status.
      const expected = keys(errorKinds).filter(code => kindOfStatus[errorCodes[code as ErrorCode].status] !== kind)
      expect(codes.match(/(?<=code:)[\w.]+/g) ?? [], property).toEqual(expected)
    }
  })

  it('show five different error formats, all of which the client parses', () => {
    const bodies = page.blocks.filter(({ language }) => language === 'json').map(({ code }): unknown => JSON.parse(code))
    expect(bodies.map(body => parseErrorItems(body)[0]?.code)).toEqual([
      'APIGW.0101',
      'SVCSTG.SWR.4060074',
      'SVCSTG.SWR.4040058',
      'SVCSTG.SWR.4001090',
      '',
    ])
    const formats = bodies.map(body => (Array.isArray(body) ? 'list' : Object.keys(body as object).join()))
    expect(new Set(formats).size).toBe(5)
  })
})

describe.each(inBothLanguages('filters'))('The filter keys in %s', (_, page) => {
  it('match the contract', () => {
    const rows = [...page.prose.matchAll(/^\| \[[^\]]+\]\(reference:(\w+)\) \| (.+) \|$/gm)]
    const keysByOperation = Object.fromEntries(rows.map(([, operation, keys = '']) => [operation, keys.match(/\w+/g)?.sort()]))
    expect(keysByOperation).toEqual(contractFilters())
  })
})

/** Returns the filter keys of each list in the contract. */
function contractFilters(): Record<string, string[]> {
  const components = contract.components as unknown as { parameters: Record<string, Parameter> }
  const filters = Object.values(contract.paths as unknown as Record<string, { get?: Operation }>).flatMap(({ get }) =>
    (get?.parameters ?? []).flatMap(({ $ref, ...own }): [string, string[]][] => {
      const keys = ($ref ? components.parameters[$ref.split('/').pop() ?? ''] : own)?.['x-filter']
      return get && keys ? [[get.operationId, Object.keys(keys).sort()]] : []
    }),
  )
  return Object.fromEntries(filters)
}
interface Parameter {
  $ref?: string
  'x-filter'?: Record<string, unknown>
}
interface Operation {
  operationId: string
  parameters?: Parameter[]
}

describe.each(inBothLanguages('permissions'))('The table in %s', (_, page) => {
  it('lists the operations that require each permission', () => {
    const rows = [...page.prose.matchAll(/^\| `([137])`[^|]+\| (.+) \|$/gm)]
    const listed = rows.flatMap(([, level, cell = '']) =>
      [...cell.matchAll(/reference:(\w+)/g)].map(([, id]) => [id, Number(level)]),
    )
    expect(Object.fromEntries(listed)).toEqual(permissions)
  })
})

describe.each([...inBothLanguages('testing-other-languages'), ...inBothLanguages('migrating')])(
  'The versions in %s',
  (_, page) => {
    it('are those that the tests of the clients use', () => {
      const versions = page.prose.match(/(?<=[` ])\d+\.\d+\.\d+(?=[ :：]|$)|(?<=\| )2\d{3}-\d\d-\d\d/gm) ?? []
      expect(versions.length).toBeGreaterThan(2)
      expect(versions.filter(version => !pins.includes(version))).toEqual([])
    })
  },
)

describe('The commands in the guides', () => {
  it.each(['sandbox', 'mock', 'verify'])('use only existing options: %s', command => {
    const usage = execFileSync(process.execPath, [inject('cli'), command, '--help'], { encoding: 'utf8' })
    const calls = all.flatMap(({ blocks }) => blocks.flatMap(({ code }) => code.split('\n')))
    const used = calls
      .filter(line => line.startsWith(`npx huaweicloud-swr ${command}`))
      .flatMap(line => line.match(/--\w[\w-]*/g) ?? [])
    expect(used.length).toBeGreaterThan(0)
    expect(used.filter(option => !usage.includes(option))).toEqual([])
  })
})

describe.each(inBothLanguages('command-line'))('The tables in %s', (_, page) => {
  it('list the exit codes of the command', () => {
    const listed = [...page.prose.matchAll(/^\| (\d+) \|/gm)].map(([, code]) => Number(code))
    const { SIGINT, SIGTERM } = signalExitCodes
    expect(listed).toEqual([...Object.values(exitCodes), SIGINT, SIGTERM])
  })
})

describe.each(inBothLanguages('sandbox'))('The manual %s', (_, page) => {
  it('has every endpoint of the administration API', async () => {
    const index = await createSandbox().fetch(new Request('http://sandbox/_sandbox/'))
    const { endpoints } = (await index.json()) as { endpoints: { path: string }[] }
    const rows =
      page.prose
        .match(/^\| .*\/_sandbox\/.*$/gm)
        ?.join('\n')
        .replace(', `/removed`', '`/_sandbox/images/removed`') ?? ''
    for (const { path } of endpoints)
      expect(rows.replace('、`/removed`', '`/_sandbox/images/removed`'), path).toContain(`${path}\``)
  })

  it('has every setting and every kind of fault', () => {
    const elsewhere = ['region', 'regions', 'projects', 'registry']
    for (const name of Object.keys(defaultSettings).filter(name => !elsewhere.includes(name)))
      expect(page.prose).toMatch(new RegExp(`^\\| [^|]*\`${name}\``, 'm'))
    const kinds = ['latency', 'throttle', 'status', 'empty', 'truncated', 'reset', 'token-calls']
    for (const kind of kinds) expect(page.prose).toContain(`| \`${kind}\` |`)
  })
})
