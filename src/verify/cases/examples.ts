import type { Contract } from '../../openapi/document.js'
import { apiVersion } from '../../openapi/parse-request.js'
import type { CaseContext } from '../run/case-context.js'
import type { CaseGroup, CoverageItem } from '../run/result.js'
import type { OperationRequest } from '../run/send.js'
import { type ContractCase, contractConstraintCases, contractFilterCases, exampleResponseCases } from './contract-cases.js'
import { equalsExample } from './equals-example.js'
import { createCase, type SuiteCase } from './suite-case.js'

/** The cases for a mock: every documented response by name, every constraint, every filter. */
export function exampleCases(contract: Contract): SuiteCase[] {
  return [
    ...exampleResponseCases(contract).map(contractCase => exampleCase('responses', contractCase)),
    ...contractConstraintCases(contract).cases.map(contractCase => exampleCase('constraints', contractCase)),
    ...contractFilterCases(contract).map(contractCase => exampleCase('filters', contractCase)),
  ]
}

function exampleCase(group: CaseGroup, contractCase: ContractCase): SuiteCase {
  const { title, request, prefer, covers } = contractCase
  const status: CoverageItem[] = prefer ? [{ kind: 'status', operation: request.operation, status: prefer.status }] : []
  const constraint: CoverageItem[] = prefer ? [] : [{ kind: 'constraint', name: covers }]
  return createCase({
    group,
    title,
    id: `examples ${group}: ${title}`,
    operation: request.operation,
    covers: [...status, ...constraint],
    requires: ['mock'],
    run: context => runExample(context, contractCase),
  })
}

async function runExample(context: CaseContext, { request, prefer, valid, unset, body }: ContractCase): Promise<void> {
  const Prefer = prefer && [`code=${prefer.status}`, ...(prefer.example ? [`example=${prefer.example}`] : [])].join(', ')
  const response = await context.request(request, { headers: Prefer ? { Prefer } : {} })
  const { status, text, json } = response
  if (prefer) context.expectStatus(request, response, Number(prefer.status))
  else if (valid)
    context.expect(
      // The mock knows one version of the API, as the service does.
      status < 300 || (status === 404 && isOtherVersion(request)),
      `${request.operation}: a valid request was rejected with ${status}: ${text.slice(0, 200)}`,
    )
  else if (!unset || status >= 300) context.expectStatus(request, response, 400)
  if (body !== undefined)
    context.expect(
      equalsExample(request.operation, json, body, new URL(context.session.target.url).origin),
      `${request.operation} ${status}: the body differs from the example: ${text.slice(0, 200)}`,
    )
}

function isOtherVersion({ path }: OperationRequest): boolean {
  const version = path?.api_version ?? apiVersion
  return version !== apiVersion
}
