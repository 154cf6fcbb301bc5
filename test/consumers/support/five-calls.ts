import { expect } from 'vitest'
import type { Service } from '../../clients/support/service.js'
import { keys } from '../../clients/support/world.js'
import { jsonLines, type Program, run } from '../../support/run.js'
import { sdkDate, signHeaders } from '../../support/signers.js'

/** The calls that each generated client makes, in order: what the sandbox receives, and what the program reads. */
export const fiveCalls = [
  { call: 'create', operation: 'createNamespace', status: 201, value: 'created' },
  { call: 'signed', operation: 'showNamespace', status: 200, value: 'ready' },
  { call: 'filtered', operation: 'listReposDetails', status: 200, value: 'app' },
  { call: 'dollar', operation: 'showRepository', status: 200, value: 'team/app' },
  { call: 'conflict', operation: 'createNamespace', status: 409, value: '409 SVCSTG.SWR.4090060' },
] as const

/** Returns what a program reads from standard input. The token is fetched with plain HTTP, since clients have no operations of IAM. */
function inputOf({ url, token, sandbox }: Service) {
  const { host } = new URL(url)
  const key = { accessKeyId: keys.admin.ak, secretAccessKey: keys.admin.sk }
  const signed = signHeaders({ target: '/v2/manage/namespaces/ready' }, host, sdkDate(sandbox.clock.now()), { key })
  return {
    url,
    token,
    // For programs that sign with the code of the guide, and for those that pass headers on.
    accessKey: key.accessKeyId,
    secretKey: key.secretAccessKey,
    authorization: signed.authorization,
    date: signed['x-sdk-date'],
    namespace: 'built',
    filter: 'namespace::ready|limit::1|offset::0|order_column::name|order_type::asc',
    repository: 'team$app',
  }
}

/** Runs the program of a client, and expects that the sandbox received its calls and that it could read the responses. */
export async function expectFiveCalls(service: Service, program: Program): Promise<void> {
  const { code, stdout, stderr } = await run(program, JSON.stringify(inputOf(service)), 120_000)
  expect(`${code === 0 ? '' : `${stderr}${stdout}`}`).toBe('')
  expect(jsonLines(stdout)).toEqual(fiveCalls.map(({ call, value }) => ({ call, value })))
  const received = service.exchanges.map(({ operation, status, violations }) => ({ operation, status, violations }))
  expect(received).toEqual(fiveCalls.map(({ operation, status }) => ({ operation, status, violations: [] })))
}
