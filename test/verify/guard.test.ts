import { describe, expect, it } from 'vitest'
import { sandboxTarget } from '../../src/cli/verify/open-target.js'
import type { Call } from '../../src/verify/cases/contract-cases.js'
import { runId, timeOfRun } from '../../src/verify/cases/names.js'
import { guard } from '../../src/verify/run/guard.js'
import { createLedger, readLedger } from '../../src/verify/run/ledger.js'
import type { Target } from '../../src/verify/run/target.js'
import { blocked } from '../../src/verify/run/wire-guard.js'

const run = runId()
const live: Target = { ...sandboxTarget('https://swr-api.example.com'), own: false, sandbox: false }
const call = (operation: Call['operation'], path: Record<string, string>, body?: unknown): Call => ({
  operation,
  path,
  query: {},
  ...(body === undefined ? {} : { body }),
})
const own = { namespace: `${run}-a`, repository: 'team$app' }

describe('At an address that is not the run’s own, the guard', () => {
  it.each([
    ['a read of anything', call('showNamespace', { namespace: 'group' })],
    ['a login', call('createSecret', {})],
    ['a new organization of the run', call('createNamespace', {}, { namespace: `${run}-new` })],
    ['a change in it', call('deleteRepo', own)],
    ['sharing with the account it was told of', call('createRepoDomains', own, { access_domain: 'partner' })],
    ['somebody who cannot exist', call('deleteRepoDomains', { ...own, access_domain: `${run}-nobody` })],
  ])('lets through %s', (_, asked) => {
    expect(() => guard(asked, run, live)).not.toThrow()
  })

  it.each([
    ['a new organization without the prefix', call('createNamespace', {}, { namespace: 'group' })],
    ['a name that only looks like it', call('createNamespace', {}, { namespace: `x-${run}-new` })],
    ['a body without a name', call('createNamespace', {}, {})],
    ['another run’s organization', call('deleteNamespaces', { namespace: `${runId(0, 0)}-a` })],
    ['somebody’s organization', call('deleteRepo', { ...own, namespace: 'group' })],
    ['sharing with a stranger', call('createRepoDomains', own, { access_domain: 'aaaa' })],
    ['taking a sharing from a stranger', call('deleteRepoDomains', { ...own, access_domain: 'aaaa' })],
    ['a permission for a stranger', call('createNamespaceAuth', own, [{ user_id: 'f'.repeat(32), user_name: 'x', auth: 7 }])],
    ['taking a stranger’s permission', call('deleteNamespaceAuth', own, ['f'.repeat(32)])],
  ])('stops %s', (_, asked) => {
    expect(() => guard(asked, run, live)).toThrow(/would name/)
  })

  it('stops every change of a run that may only read', () => {
    expect(() => guard(call('deleteRepo', own), run, { ...live, writes: false })).toThrow('read-only')
  })
})

describe('The id of a run', () => {
  it('tells when it began', () => {
    const now = Math.floor(Date.now() / 1000) * 1000
    expect(timeOfRun(`${runId(now)}-a`)).toBe(now)
  })

  it.each([
    'group',
    'swrv-mine',
    'swrv-tp0c1r',
    'my-swrv-tp0c1r-gr47-a',
    'swrv-TP0C1R-gr47-a',
    'swrv-backup-data',
    'swrv-tp0c1r-gr47-a',
  ])('is not in the name %s', name => {
    expect(timeOfRun(name)).toBeUndefined()
  })
})

describe('The last look at a request', () => {
  const base = 'https://swr-api.example.com/v2/manage'
  it.each([
    ['a read', 'GET', `${base}/namespaces/group`, ''],
    ['a login', 'POST', `${base}/utils/secret`, ''],
    ['a new organization of a run', 'POST', `${base}/namespaces`, `{"namespace":"${run}-new"}`],
    ['a change in it', 'DELETE', `${base}/namespaces/${run}-a/repos/team%24app`, ''],
  ])('lets through %s', (_, method, url, body) => {
    expect(blocked(method, url, body)).toBeUndefined()
  })

  it.each([
    ['a new organization of somebody', 'POST', `${base}/namespaces`, '{"namespace":"group"}'],
    ['a body that is none', 'POST', `${base}/namespaces`, '{"namesp'],
    ['a change of somebody’s', 'DELETE', `${base}/namespaces/group`, ''],
    ['a change of all', 'DELETE', `${base}/namespaces`, ''],
    ['a change of IAM', 'POST', 'https://iam.example.com/v3/projects', '{}'],
    ['a name that only looks like a run’s', 'DELETE', `${base}/namespaces/swrv-backup-data`, ''],
  ])('stops %s', (_, method, url, body) => {
    expect(blocked(method, url, body)).toContain('would change something')
  })
})

describe('A ledger', () => {
  const organization = { namespace: `${run}-a` }
  const repository = { ...organization, repository: 'team/app' }
  const written = (write: (ledger: ReturnType<typeof createLedger>) => void): string => {
    let text = '{"target":"http://127.0.0.1:4010"}\n'
    write(createLedger(line => (text += `${line}\n`)))
    return text
  }

  it('says what is left, the newest first', () => {
    const text = written(ledger => {
      ledger.making(organization)
      ledger.making(repository)
    })
    expect(readLedger(text)).toEqual({ target: 'http://127.0.0.1:4010', left: [repository, organization] })
  })

  it('forgets what is in an organization together with it', () => {
    const text = written(ledger => {
      ledger.making(organization)
      ledger.making(repository)
      ledger.gone(organization)
    })
    expect(readLedger(text).left).toEqual([])
  })

  it('does not forget what is refused a second time', () => {
    const ledger = createLedger()
    expect(ledger.making(organization)).toBe(true)
    expect(ledger.making(organization)).toBe(false)
    expect(ledger.left()).toEqual([organization])
  })

  it('passes over a last line that a crash has cut', () => {
    const text = written(ledger => ledger.making(organization))
    expect(readLedger(`${text}{"making":{"names`).left).toEqual([organization])
  })

  it.each([
    ['another line that is cut', '{"target":"http://a"}\n{"mak\n{"gone":{}}\n', 'Line 2'],
    ['something no run has made', '{"target":"http://a"}\n{"making":{"namespace":"group"}}\n', 'no run|nothing that a run'],
    ['no address', '', 'does not say which address'],
  ])('is refused with %s', (_, text, message) => {
    expect(() => readLedger(text)).toThrow(new RegExp(message))
  })
})
