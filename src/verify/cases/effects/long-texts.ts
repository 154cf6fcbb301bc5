import { type OperationId, type OperationRow, operations } from '../../../../generated/operations.js'
import { type Contract, deref, operationEntries, type Schema } from '../../../openapi/document.js'
import { pathParamNames } from '../../../openapi/path-params.js'
import type { CaseContext } from '../../run/case-context.js'
import type { Requirement } from '../../run/target.js'
import { prepareRequest } from '../fixtures.js'
import type { SuiteCase } from '../suite-case.js'
import { asObject, effectCase, expectFields, fetchJson } from './effect.js'
import { listItems } from './listing.js'

/** Characters that careless services escape, replace or drop, also at both ends. */
const damageable = ' \t"Text"  & <b>text</b>, it\'s 100 %\n由检查创建 – ünïcödé\n '

const digits = (length: number): string =>
  '0123456789'
    .repeat(length / 10)
    .slice(1)
    .concat('.')

/** Texts where no limit is documented: one that exceeds the usual limits, and shorter or simpler ones that a stricter service accepts. */
const unlimited = [`${damageable}${digits(1100)}${damageable}`, digits(1100), digits(300)]

/** Every text of any content that a write accepts is returned in full by the operations that show and list the resource. */
export function longTextEffects(contract: Contract): SuiteCase[] {
  return operationEntries(contract).flatMap(({ operation }) => {
    const id = operation.operationId as OperationId
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

/** Returns the operation that shows what a write creates or changes. */
function readerOf(operation: OperationId): OperationId | undefined {
  const { method, url }: OperationRow = operations[operation]
  const shows = (shown: string): boolean =>
    method === 'POST'
      ? shown.startsWith(`${url}/{`) && shown.endsWith('}') && !shown.slice(url.length + 1).includes('/')
      : shown === url
  const [reader] = Object.entries(operations).find(([, row]) => row.method === 'GET' && shows(row.url)) ?? []
  return method === 'GET' || method === 'DELETE' ? undefined : (reader as OperationId | undefined)
}

/** Fields that name a resource, which must exist. */
const names: ReadonlySet<string> = new Set((Object.keys(operations) as OperationId[]).flatMap(pathParamNames))

/** Returns the fields of a body that accept any text, with their maximum length. */
function freeTexts(contract: Contract, body: Schema): [field: string, maxLength: number | undefined][] {
  return Object.entries(deref<Schema>(contract, body).properties ?? {}).flatMap(([field, ref]) => {
    const { type, enum: values, pattern, format, maxLength } = deref<Schema>(contract, ref as Schema)
    const isFree = [type].flat().includes('string') && !values && !pattern && !format && !names.has(field)
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
  for (const text of limit === undefined ? unlimited : [digits(limit)]) {
    const { length } = text
    const request = { ...prepared, body: { ...asObject(prepared.body), [field]: text } }
    const response = await context.request(request)
    if (response.status === 400 && limit === undefined) {
      context.addUnsettled(request, response, `rejects a ${field} of ${length} characters.`)
      continue
    }
    context.expect(response.status < 300, `A ${field} of ${length} characters is rejected with status ${response.status}.`)
    // In bodies, some resources have a `name`, such as triggers.
    const resourceName = (param: string): string => String(path[param] ?? path.name).replaceAll('$', '/')
    const shown = Object.fromEntries(pathParamNames(reader).map(param => [param, resourceName(param)]))
    expectFields(context, reader, asObject(await fetchJson(context, reader, { path: shown })), { [field]: text })
    for (const [list, items] of await listItems(context, reader, shown)) {
      const isWhole = items.some(item => item[field] === text)
      context.expect(isWhole, `${list} doesn't return the full ${field} of ${length} characters.`)
    }
    return
  }
}
