import { type OperationId, operations } from '../../../generated/operations.js'
import type { Credentials } from '../../auth/credentials.js'
import { formatSdkDate, signRequest } from '../../auth/signature.js'
import { type Contract, type OperationEntry, operationEntries } from '../../openapi/document.js'
import type { Probe } from '../run/probe.js'
import type { Cover } from '../run/result.js'
import type { Need } from '../run/target.js'
import { type Call, validCall } from './contract-cases.js'
import { entryOf } from './documented.js'
import { advanceClock, faultHeader } from './sandbox-control.js'
import { type SuiteCase, suiteCase } from './suite-case.js'

const minute = 60_000

/** Each way to authenticate, good and bad; what can be asked of every operation is. */
export function authenticationCases(contract: Contract): SuiteCase[] {
  const guarded = operationEntries(contract).filter(({ operation }) => operation.security?.length !== 0)
  return [
    ...guarded.map(entry => refusedCase(entry, 'none', [], async () => ({ as: 'nobody' }))),
    ...guarded.map(entry => refusedCase(entry, 'broken token', [], async () => ({ as: { token: 'broken' } }))),
    ...guarded.map(entry => refusedCase(entry, 'expired token', ['faults', 'password'], expiredToken)),
    ...guarded.map(entry => refusedCase(entry, 'bad signature', ['own', 'key'], wrongSecret)),
    modeCase('token', ['password'], async probe => {
      const token = await tokenOf(probe)
      await succeeds(probe, { token })
    }),
    modeCase('signature', ['key'], probe => succeeds(probe, probe.session.target.credentials)),
    modeCase('bad signature', ['key'], async probe => {
      probe.refused(listing, await probe.ask(listing, (await wrongSecret(probe)) ?? {}), 401)
      // A good one at once, so that failures do not add up to a lock.
      await succeeds(probe, probe.session.target.credentials)
    }),
    modeCase('unknown key', [], async probe => {
      const as = { accessKeyId: `${probe.session.run}-nobody`, secretAccessKey: 'nobody' }
      probe.refused(listing, await probe.ask(listing, { as }), 401)
    }),
    ...[-20, 20].map(minutes =>
      modeCase(`signature ${minutes} minutes off`, ['key'], async probe => {
        await signedAt(probe, minutes * minute, 401)
        await succeeds(probe, probe.session.target.credentials)
      }),
    ),
    ...[-5, 5].map(minutes =>
      modeCase(`signature ${minutes} minutes off`, ['key'], probe => signedAt(probe, minutes * minute, 200)),
    ),
    modeCase(
      'wrong password',
      ['password'],
      async probe => {
        const call = validCall(contract, entryOf(contract, 'keystoneCreateUserTokenByPassword'), probe.session.names)
        const wrong: unknown = JSON.parse(JSON.stringify(call.body).replace(/("password":)"(?:[^"\\]|\\.)*"/, '$1"wrong"'))
        probe.refused(call, await probe.ask({ ...call, body: wrong }, { as: 'nobody' }), 401)
      },
      [{ kind: 'status', operation: 'keystoneCreateUserTokenByPassword', status: '401' }],
    ),
    modeCase('locked key', ['own', 'key'], async probe => {
      for (let failure = 1; failure <= 5; failure++) await probe.ask(listing, (await wrongSecret(probe)) ?? {})
      probe.refused(listing, await probe.ask(listing), 401)
      await advanceClock(probe, 5 * minute + 1000)
      await succeeds(probe, probe.session.target.credentials)
    }),
  ]
}

const listing: Call = { operation: 'listNamespaces', path: {}, query: {} }

function modeCase(mode: string, needs: Need[], run: (probe: Probe) => Promise<void>, more: Cover[] = []): SuiteCase {
  const covers: Cover[] = [{ kind: 'authentication', mode }, ...more]
  return suiteCase({
    group: 'authentication',
    operation: listing.operation,
    title: mode,
    covers,
    needs: ['service', ...needs],
    run,
  })
}

type How = (probe: Probe) => Promise<{ as: Credentials | 'nobody' } | undefined>

/** An operation with a proof that is none: 401, and nothing happens. */
function refusedCase(entry: OperationEntry, mode: string, needs: Need[], how: How): SuiteCase {
  const operation = entry.operation.operationId as OperationId
  const writes: Need[] = operations[operation].method === 'GET' || operation === 'createSecret' ? [] : ['writes']
  const looks: Need[] = mode === 'none' ? [] : ['service']
  return suiteCase({
    group: 'authentication',
    operation,
    title: `${operation} with ${mode}`,
    covers: [
      { kind: 'authentication', mode },
      { kind: 'status', operation, status: '401' },
    ],
    // A mock of examples at least looks whether there is a proof.
    needs: [...looks, ...writes, ...needs],
    async run(probe) {
      const { contract, names, target } = probe.session
      const call = validCall(contract, entryOf(contract, operation), target.kind === 'examples' ? undefined : names)
      probe.refused(call, await probe.ask(call, (await how(probe)) ?? {}), 401)
      // A good one at once, so that failures do not add up to a lock.
      if (mode === 'bad signature') await probe.ask(listing)
    },
  })
}

async function succeeds(probe: Probe, as: Credentials): Promise<void> {
  const { status, text } = await probe.ask(listing, { as })
  probe.expect(status === 200, `listNamespaces was answered with ${status}, not 200: ${text.slice(0, 200)}`)
}

/** A key of the run whose secret is another. */
async function wrongSecret({ session }: Probe): Promise<{ as: Credentials } | undefined> {
  const { credentials } = session.target
  return credentials.accessKeyId === undefined ? undefined : { as: { ...credentials, secretAccessKey: 'wrong' } }
}

async function tokenOf(probe: Probe, headers: Record<string, string> = {}): Promise<string> {
  const { contract, names } = probe.session
  const call = validCall(contract, entryOf(contract, 'keystoneCreateUserTokenByPassword'), names)
  const answer = await probe.ask(call, { as: 'nobody', headers })
  const token = answer.headers.get('x-subject-token')
  if (!token) throw new Error(`No token came: ${answer.status} ${answer.text.slice(0, 200)}`)
  return token
}

/** A token that was good once. */
async function expiredToken(probe: Probe): Promise<{ as: Credentials }> {
  const token = await tokenOf(probe, faultHeader('token-calls;calls=1'))
  await succeeds(probe, { token })
  return { as: { token } }
}

/** Sends a request that was signed at another time. */
async function signedAt(probe: Probe, off: number, wanted: number): Promise<void> {
  const { target, fetch } = probe.session
  const { credentials } = target
  if (credentials.accessKeyId === undefined) return
  const url = `${target.url}${operations.listNamespaces.url}`
  const clock = await fetch(new Request(url))
  await clock.text()
  const headers = {
    host: new URL(url).host,
    'x-sdk-date': formatSdkDate(Date.parse(clock.headers.get('date') ?? '') + off),
    ...(credentials.securityToken === undefined ? {} : { 'x-security-token': credentials.securityToken }),
  }
  const authorization = await signRequest({ method: 'GET', url, headers }, credentials)
  const { host: _, ...sent } = headers
  const answer = await fetch(new Request(url, { headers: { ...sent, authorization } }))
  const text = await answer.text()
  probe.compare(listing, { status: answer.status, headers: answer.headers, text })
  probe.expect(
    answer.status === wanted,
    `A signature ${off / minute} minutes off was answered with ${answer.status}, not ${wanted}.`,
  )
}
