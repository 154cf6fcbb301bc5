import { operations } from '../../../generated/operations.js'
import { parseJson } from '../../errors/json.js'
import { parseErrorItems } from '../../errors/parse-error-items.js'
import type { Contract } from '../../openapi/document.js'
import { matchOperation } from '../../openapi/match-operation.js'
import type { CaseContext } from '../run/case-context.js'
import { sendRaw } from '../run/send.js'
import { createCase, type SuiteCase } from './suite-case.js'

const testedMethods = ['GET', 'PUT', 'POST', 'PATCH', 'DELETE']
/** The error code of the gateway for an unknown path. */
const unknownPathCode = 'APIGW.0101'

/** Paths and methods that the contract doesn't declare, which the gateway rejects in its own error format. */
export function routingCases(contract: Contract): SuiteCase[] {
  const paths = ['/v2/manage/nothing-here', '/v2/manage', '/v2/manage/namespaces/RUN-a/repos/team/app', '/v2/nothing-here']
  const unknownPaths = paths.map(path =>
    createCase({
      group: 'routing',
      title: `GET ${path}`,
      requires: [],
      run: context => expectGatewayError(context, 'GET', path, [404]),
    }),
  )
  const unknownMethods = Object.keys(contract.paths).flatMap(path => {
    const declared = Object.values(operations)
      .filter(({ url }) => url === path)
      .map(({ method }) => method as string)
    return testedMethods
      .filter(method => !declared.includes(method) && !isOther(method, path))
      .map(method =>
        createCase({
          group: 'routing',
          title: `${method} ${path}`,
          // An undeclared method may have any effect at a shared service.
          requires: ['isolated'],
          run: context => expectGatewayError(context, method, path, [404, 405]),
        }),
      )
  })
  return [...unknownPaths, ...unknownMethods]
}

/** Whether a method of a path belongs to another path, which has a parameter where this one has a fixed segment. */
function isOther(method: string, path: string): boolean {
  return matchOperation(method, path.replaceAll(/\{\w+\}/g, 'x')) !== undefined
}

async function expectGatewayError(context: CaseContext, method: string, path: string, expected: number[]): Promise<void> {
  const { runId, names } = context.session
  const url = path
    .replace('RUN', runId)
    .replaceAll(/\{(\w+)\}/g, (_, name: string) => (names.path[name] ?? '1').replaceAll('/', '$'))
  const { status, text } = await sendRaw(context.session.client(), method, url)
  const error = parseJson(text)
  const codes = parseErrorItems(error).map(({ code }) => code)
  context.expect(expected.includes(status), `${method} ${url}: expected status ${expected.join(' or ')}, received ${status}.`)
  const isGatewayError = typeof error === 'object' && error !== null && 'error_code' in error
  context.expect(isGatewayError && codes.length === 1, `${method} ${url}: the error isn't in the gateway's format.`)
  if (status === 404)
    context.expect(
      codes[0] === unknownPathCode,
      `${method} ${url}: expected error code ${unknownPathCode}, received ${codes[0] ?? 'none'}.`,
    )
}
