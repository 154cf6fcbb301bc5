import { operations } from '../../../generated/operations.js'
import { parseErrorItems } from '../../errors/error-from-response.js'
import type { Contract } from '../../openapi/document.js'
import type { Probe } from '../run/probe.js'
import { type SuiteCase, suiteCase } from './suite-case.js'

const methods = ['GET', 'PUT', 'POST', 'PATCH', 'DELETE']

/** Paths and methods that the contract does not have, which the gateway refuses in its own shape. */
export function unknownCases(contract: Contract): SuiteCase[] {
  const paths = ['/v2/manage/nothing-here', '/v2/manage', '/v2/manage/namespaces/RUN-a/repos/team/app', '/v2/nothing-here']
  const unknownPaths = paths.map(path =>
    suiteCase({
      group: 'unknown',
      title: `GET ${path}`,
      needs: [],
      run: probe => refusedByGateway(probe, 'GET', path, [404]),
    }),
  )
  const unknownMethods = Object.keys(contract.paths).flatMap(path => {
    const known = Object.values(operations)
      .filter(({ url }) => url === path)
      .map(({ method }) => method as string)
    return methods
      .filter(method => !known.includes(method))
      .map(method =>
        suiteCase({
          group: 'unknown',
          title: `${method} ${path}`,
          // What the contract does not know may do anything at somebody's service.
          needs: ['own'],
          run: probe => refusedByGateway(probe, method, path, [404, 405]),
        }),
      )
  })
  return [...unknownPaths, ...unknownMethods]
}

async function refusedByGateway(probe: Probe, method: string, path: string, wanted: number[]): Promise<void> {
  const { run, names } = probe.session
  const filled = path
    .replace('RUN', run)
    .replaceAll(/\{(\w+)\}/g, (_, name: string) => (names.path[name] ?? '').replaceAll('/', '$'))
  const request = probe.session.client().raw.request as unknown as (
    method: string,
    path: string,
    init: object,
  ) => Promise<{ response: Response; error?: unknown }>
  const { response, error } = await request(method.toLowerCase(), filled, { parseAs: 'text', params: {} })
  const codes = parseErrorItems(error).map(({ code }) => code)
  probe.expect(
    wanted.includes(response.status),
    `${method} ${filled} was answered with ${response.status}, not ${wanted.join(' or ')}.`,
  )
  const gateway = typeof error === 'object' && error !== null && 'error_code' in error
  probe.expect(gateway && codes.length === 1, `${method} ${filled} was not refused in the shape of the gateway.`)
  if (response.status === 404)
    probe.expect(codes[0] === 'APIGW.0101', `${method} ${filled} came with the code ${codes[0]}, not APIGW.0101.`)
}
