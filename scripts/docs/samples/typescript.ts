import { type OperationId, type OperationRow, operations } from '../../../generated/operations.js'
import { exampleCall, withoutRange } from '../../../src/cli/call/example.js'
import { parseFilter } from '../../../src/client/filter.js'
import type { Contract } from '../../../src/openapi/document.js'
import { secretIn } from './curl.js'
import { literal } from './literal.js'
import { type Sample, sampleRegion } from './sample.js'

/** What a reader would call the data of an operation; a pattern where only one field of it counts. */
const names: Readonly<Partial<Record<OperationId, string>>> = {
  listNamespaces: '{ namespaces }',
  showNamespace: 'organization',
  showNamespaceAuth: 'permissions',
  listReposDetails: 'repository',
  listSharedReposDetails: 'repository',
  showRepository: 'repository',
  listRepositoryTags: 'tag',
  listRepoDomains: 'accounts',
  showAccessDomain: 'sharing',
  createSecret: 'login',
  listApiVersions: '{ versions }',
  showApiVersion: '{ version }',
  keystoneListProjects: '{ projects }',
}

/** An operation with this client. Credentials come from the environment. */
export function typescriptSample(contract: Contract, operation: OperationId): Sample {
  return {
    lang: 'TypeScript',
    label: 'TypeScript',
    source: `import { createSwrClient } from 'huaweicloud-swr'

const swr = createSwrClient({ region: '${sampleRegion}' })
${statement(contract, operation)}`,
  }
}

function statement(contract: Contract, operation: OperationId): string {
  const row: OperationRow = operations[operation]
  const call = `swr.${operation}(${parameters(contract, operation)})`
  const name = names[operation] ?? 'data'
  if (row.anonymous)
    return `const call = ${call}
const { response } = await call.withResponse()
const token = response.headers.get('x-subject-token')
if (!token) throw new Error('IAM gave no token.')`
  if (row.itemKey) return `for await (const ${name} of ${call}) {\n  console.log(${name}.${row.itemKey.at(-1)})\n}`
  if (row.response === 'none' || row.response === 'optional') return `await ${call}`
  const shown = operation === 'createSecret' ? 'login.registry, login.username, login.expiresAt' : name.replaceAll(/[{} ]/g, '')
  return `const ${name} = await ${call}\nconsole.log(${shown})`
}

/** The one object that a method takes. */
function parameters(contract: Contract, operation: OperationId): string {
  const row: OperationRow = operations[operation]
  const { path, query, body } = exampleCall(contract, operation)
  const filter =
    query.filter === undefined ? {} : { filter: parseFilter(row.itemKey ? withoutRange(query.filter) : query.filter) }
  const fields = Array.isArray(body) ? { body } : ((body ?? {}) as object)
  const all = { ...path, ...filter, ...fields }
  if (Object.keys(all).length === 0) return ''
  const password = secretIn(body)
  const written = literal(all)
  return password === undefined ? written : written.replaceAll(literal(password), "process.env.SWR_PASSWORD ?? ''")
}
