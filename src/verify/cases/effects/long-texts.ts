import { type OperationId, operations } from '../../../../generated/operations.js'
import { type Contract, deref, operationEntries, type Schema } from '../../../openapi/document.js'
import { pathParamNames } from '../../../openapi/path-params.js'
import type { CaseContext } from '../../run/case-context.js'
import type { Requirement } from '../../run/target.js'
import { prepareRequest } from '../fixtures.js'
import type { SuiteCase } from '../suite-case.js'
import { asObject, effectCase, expectFields, fetchJson } from './effect.js'
import { listItems } from './listing.js'
import { nameIn, readerOf } from './reader-of.js'

/** Characters that careless services escape, replace, decode or drop, including some at both ends. */
const damageable = (percent: string): string =>
  ` \t"Text"  & <b>text</b>, it's ${percent}, \\n, $& and &amp;\n由检查创建 – ünïcödé e\u0301 𝄞\n `

const digits = (length: number): string =>
  '0123456789'
    .repeat(length / 10)
    .slice(1)
    .concat('.')

/**
 * Texts where no limit is documented: one that exceeds the usual limits, and shorter or simpler ones that a stricter service
 * accepts. A new resource gets one that can be decoded, a changed one also a percent sign that can't.
 */
const unlimitedFor = (operation: OperationId): string[] => {
  const text = damageable(operations[operation].method === 'POST' ? '100%25 or %41+' : '100 %')
  return [`${text}${digits(1100)}${text}`, digits(1100), digits(300)]
}

/** Every text of any content that a write accepts is returned in full by the operations that show and list the resource. */
export function longTextEffects(contract: Contract): SuiteCase[] {
  return operationEntries(contract).flatMap(({ operation }) => {
    const id = operation.operationId
    const reader = readerOf(id)
    const body = operation.requestBody?.content['application/json']?.schema
    if (!reader || !body) return []
    const params = pathParamNames(reader)
    const requirements: Requirement[] = ['writes', ...(params.includes('access_domain') ? (['otherAccount'] as const) : [])]
    return freeTexts(contract, body).map(([field, limit]) =>
      effectCase(id, `keeps the full ${field}`, requirements, context => checkText(context, id, reader, field, limit)),
    )
  })
}

/** Fields that name a resource, which must exist. */
const namesInPaths: ReadonlySet<string> = new Set((Object.keys(operations) as OperationId[]).flatMap(pathParamNames))

/** Returns the fields of a body that accept any text, with their maximum length. */
function freeTexts(contract: Contract, body: Schema): [field: string, maxLength: number | undefined][] {
  return Object.entries(deref<Schema>(contract, body).properties ?? {}).flatMap(([field, ref]) => {
    const { type, enum: values, pattern, format, maxLength } = deref<Schema>(contract, ref as Schema)
    const isFree = [type].flat().includes('string') && !values && !pattern && !format && !namesInPaths.has(field)
    return isFree ? [[field, maxLength as number | undefined]] : []
  })
}

async function checkText(
  context: CaseContext,
  operation: OperationId,
  reader: OperationId,
  field: string,
  limit: number | undefined,
): Promise<void> {
  const prepared = await prepareRequest(context, operation)
  const path: Record<string, unknown> = { ...prepared.path, ...asObject(prepared.body) }
  for (const text of limit === undefined ? unlimitedFor(operation) : [digits(limit)]) {
    const { length } = text
    const request = { ...prepared, body: { ...asObject(prepared.body), [field]: text } }
    const response = await context.request(request)
    if (response.status === 400 && limit === undefined) {
      context.addUnsettled(request, response, `rejects a ${field} of ${length} characters.`)
      continue
    }
    context.expect(response.status < 300, `A ${field} of ${length} characters is rejected with status ${response.status}.`)
    const readerPath = Object.fromEntries(pathParamNames(reader).map(param => [param, nameIn(path, param)]))
    expectFields(context, reader, asObject(await fetchJson(context, reader, { path: readerPath })), { [field]: text })
    for (const [list, items] of await listItems(context, reader, readerPath)) {
      const isWhole = items.some(item => item[field] === text)
      context.expect(isWhole, `${list} doesn't return the full ${field} of ${length} characters.`)
    }
    return
  }
}
