import { describe, expect, it } from 'vitest'
import { deref, type OperationEntry, operationEntries, type ResponseObject, type Schema } from '../../src/openapi/document.js'
import reference from '../fixtures/reference.json' with { type: 'json' }
import { contract } from '../support/contract.js'

interface Row {
  method: string
  path: string
  statuses: number[]
  parameters: Record<string, string>
  response: string[]
}
const rows: [string, Row][] = Object.entries(reference.operations as unknown as Record<string, Row>)
const byId = new Map<string, OperationEntry>(operationEntries(contract).map(entry => [entry.operation.operationId, entry]))
const entryOf = (id: string): OperationEntry => {
  const entry = byId.get(id)
  if (!entry) throw new Error(`The contract has no ${id}.`)
  return entry
}
/** Entries about parameters that aren't in the operation's own table. */
const additions = ['later-parameters', 'login-duration', 'project-id-header']
/** Entries about fields that the reference requires and the service doesn't. */
const relaxations = ['create-required', 'patch-required']
const hasEvidence = (node: object, entries: readonly string[]): boolean => {
  const evidence: object = 'x-evidence' in node && typeof node['x-evidence'] === 'object' ? (node['x-evidence'] ?? {}) : {}
  return entries.some(entry => entry in evidence)
}
const schemaOf = (content: ResponseObject['content']): Schema =>
  deref<Schema>(contract, content?.['application/json']?.schema ?? {})
const propertiesOf = (schema: Schema): Record<string, Schema> => {
  const node = deref<Schema>(contract, schema)
  return (node.properties ?? (node.items ? propertiesOf(node.items as Schema) : {})) as Record<string, Schema>
}
const responses = ({ operation }: OperationEntry): [string, ResponseObject][] =>
  Object.entries(operation.responses).map(([status, ref]) => [status, deref<ResponseObject>(contract, ref)])
const successOf = (entry: OperationEntry): ResponseObject =>
  responses(entry).find(([status]) => status.startsWith('2'))?.[1] ?? {}

describe.each(rows)('%s', (id, row) => {
  it('has the method and the path of the reference', () => {
    const { method, path } = entryOf(id)
    expect(`${method.toUpperCase()} ${path}`).toBe(`${row.method} ${row.path}`)
  })

  it('has exactly the statuses of the reference, except those with evidence', () => {
    const documented = responses(entryOf(id)).filter(([, response]) => !response['x-evidence'])
    expect(documented.map(([status]) => Number(status)).sort()).toEqual(row.statuses)
  })

  it('requires exactly what the reference requires', () => {
    const { parameters, operation } = entryOf(id)
    const requirements = parameters
      .filter(parameter => parameter.name in row.parameters || !hasEvidence(parameter, additions))
      .map(({ name, required }) => [name, required ? 'required' : 'optional'])
    const body = operation.requestBody && schemaOf(operation.requestBody.content)
    const fields = body ? deref<Schema>(contract, (body.items as Schema | undefined) ?? body) : {}
    const required = (fields.required ?? []) as string[]
    for (const [name, field] of Object.entries(propertiesOf(fields))) {
      expect(required.includes(name) && hasEvidence(field, relaxations), name).toBe(false)
      requirements.push([name, required.includes(name) || hasEvidence(field, relaxations) ? 'required' : 'optional'])
    }
    expect(Object.fromEntries(requirements)).toEqual(row.parameters)
  })

  it('responds with the fields of the reference', () => {
    const evidenced = new Set(['access_user_count', 'repo_count', 'scanned'])
    // The tables spell this name in three ways; see the page of discrepancies.
    const spelled = row.response.map(name => name.replace(/^num_download(?:ed|s)$/, 'num_download'))
    const found = allNames(schemaOf(successOf(entryOf(id)).content)).filter(name => !evidenced.has(name))
    expect([...new Set(found)].sort()).toEqual([...new Set(spelled)].sort())
  })
})

/** The names of all properties of a schema, at any depth. */
function allNames(schema: Schema): string[] {
  const node = deref<Schema>(contract, schema)
  const properties = Object.entries((node.properties ?? {}) as Record<string, Schema>)
  const inside = [...properties.map(([, part]) => part), node.items, node.additionalProperties].filter(
    part => typeof part === 'object',
  )
  return [...properties.map(([name]) => name), ...inside.flatMap(part => allNames(part as Schema))]
}

describe('The rules of the reference', () => {
  const component = (name: string): Schema => contract.components.schemas[name] ?? {}
  it.each([
    ['NamespaceName', { minLength: 1, maxLength: 64 }],
    ['RepositoryName', { minLength: 1, maxLength: 128 }],
    ['PermissionLevel', { enum: [7, 3, 1] }],
    ['Permit', { enum: ['read'] }],
    ['Category', { enum: ['app_server', 'linux', 'framework_app', 'database', 'lang', 'other', 'arm', 'windows'] }],
  ])('are in %s', (name, rule) => {
    expect(component(name)).toMatchObject(rule)
  })

  it.each([
    ['g', true],
    ['group', true],
    ['a.b-c_d__e9', true],
    ['a--b', true],
    ['Group', false],
    ['9group', false],
    ['group-', false],
    ['a___b', false],
    ['a.-b', false],
    ['a..b', false],
    ['', false],
  ])('decide whether the organization name %j is valid: %s', (name, valid) => {
    expect(new RegExp(component('NamespaceName').pattern as string).test(name)).toBe(valid)
  })

  it.each([
    ['9', true],
    ['team/app', true],
    ['a/b/c', true],
    ['team//app', false],
    ['/app', false],
    ['app/', false],
    ['team/_app', false],
    ['Team', false],
  ])('decide whether the repository name %j is valid: %s', (name, valid) => {
    expect(new RegExp(component('RepositoryName').pattern as string).test(name)).toBe(valid)
    expect(new RegExp(component('RepositoryPathName').pattern as string).test(name.replaceAll('/', '$'))).toBe(valid)
  })

  it('allow only `self` for the key `center` of the repository list, as the reference shows', () => {
    const filter = entryOf('listReposDetails').parameters.find(({ name }) => name === 'filter')
    for (const [text, valid] of [
      ['center::self', true],
      ['center::thirdparty', false],
    ] as const)
      expect(new RegExp(filter?.schema.pattern as string).test(text), text).toBe(valid)
  })

  it('limit a page, in the parameters and in the filter', () => {
    for (const id of ['listReposDetails', 'listSharedReposDetails', 'listRepositoryTags']) {
      const { parameters } = entryOf(id)
      const limit = parameters.find(({ name }) => name === 'limit')
      const filter = parameters.find(({ name }) => name === 'filter')
      expect(limit?.schema).toMatchObject({ minimum: 1, maximum: 1000 })
      // The reference states no default.
      expect(limit?.schema).not.toHaveProperty('default')
      for (const [text, valid] of [
        ['limit::1000', true],
        ['limit::1001', false],
        ['limit::0', false],
        ['offset::0', true],
      ] as const) {
        expect(new RegExp(filter?.schema.pattern as string).test(text), text).toBe(valid)
      }
    }
  })
})

describe('Headers', () => {
  const headers = (id: string, status: string): Record<string, { required?: boolean }> =>
    Object.fromEntries(
      Object.entries(responses(entryOf(id)).find(([code]) => code === status)?.[1].headers ?? {}).map(([name, ref]) => [
        name,
        deref<{ required?: boolean }>(contract, ref),
      ]),
    )

  it('include the range of each paginated list, the token and the login', () => {
    for (const id of ['listReposDetails', 'listSharedReposDetails', 'listRepositoryTags'])
      expect(headers(id, '200')).toHaveProperty('Content-Range')
    expect(headers('createSecret', '200')['X-Swr-Dockerlogin']?.required).toBe(true)
    expect(headers('createSecret', '200')['X-Swr-Expireat']?.required).not.toBe(true)
    expect(headers('keystoneCreateUserTokenByPassword', '201')['X-Subject-Token']?.required).toBe(true)
  })

  it('include the request id, and after 429 the delay of a retry', () => {
    for (const entry of byId.values()) {
      for (const [status, { headers: declared = {} }] of responses(entry)) {
        expect(declared, `${entry.operation.operationId} ${status}`).toHaveProperty('X-Request-Id')
        if (status === '429') expect(declared).toHaveProperty('Retry-After')
      }
      expect(Object.keys(entry.operation.responses)).toContain('429')
    }
  })
})
