import { type OperationId, type OperationRow, operations } from '../../../generated/operations.js'
import { exampleCall, withoutPagination } from '../../../src/cli/call/example.js'
import { parseFilter } from '../../../src/client/filter.js'
import type { Contract } from '../../../src/openapi/document.js'
import { secretIn } from './curl.js'
import { formatTypeScript } from './literal.js'
import { type Sample, sampleRegion } from './sample.js'

/** Returns the variable for the result of an operation: `repository` for `showRepository`, `repo` for an item of `listReposDetails`. */
function resultName(operation: OperationId, isItem: boolean): string {
  const noun = operation.replace(/^(?:keystone)?(?:List|Show|list|show|create|check)/, '').replace(/Details$/, '')
  return `${noun.charAt(0).toLowerCase()}${isItem ? noun.slice(1).replace(/ies$/, 'y').replace(/s$/, '') : noun.slice(1)}`
}

/** An operation with the client. Credentials come from the environment. */
export function typescriptSample(contract: Contract, operation: OperationId): Sample {
  return {
    lang: 'ts',
    label: 'TypeScript',
    source: `import { createSwrClient } from 'huaweicloud-swr'

const swr = createSwrClient({ region: '${sampleRegion}' })
${statement(contract, operation)}`,
  }
}

function statement(contract: Contract, operation: OperationId): string {
  const row: OperationRow = operations[operation]
  const call = `swr.${operation}(${formatParams(contract, operation)})`
  const name = row.secret ? 'login' : resultName(operation, row.itemKey !== undefined)
  // The only credential that needs none is a token.
  if (row.anonymous && row.secret)
    return `const call = ${call}
const { response } = await call.withResponse()
const token = response.headers.get('x-subject-token')
if (!token) throw new Error('IAM returned no token.')`
  if (row.itemKey) {
    const [key] = row.itemKey.slice(-1)
    return `for await (const ${name} of ${call}) {\n  console.log(${name}${key === undefined ? '' : `.${key}`})\n}`
  }
  if (row.response === 'none' || row.response === 'optional') return `await ${call}`
  const logged = row.secret ? 'login.registry, login.username, login.expiresAt' : name
  return `const ${name} = await ${call}\nconsole.log(${logged})`
}

/** Formats the params of a method. */
function formatParams(contract: Contract, operation: OperationId): string {
  const row: OperationRow = operations[operation]
  const { path, query, body } = exampleCall(contract, operation)
  const { filter: text = '', ...plain } = query
  const filterText = row.itemKey ? withoutPagination(text) : text
  const filter = filterText === '' ? {} : { filter: parseFilter(filterText) }
  const fields = Array.isArray(body) ? { body } : ((body ?? {}) as object)
  const names = Object.entries(path).map(([name, value]) => [name, row.integers?.includes(name) ? Number(value) : value])
  const all = { ...Object.fromEntries(names), ...plain, ...filter, ...fields }
  if (Object.keys(all).length === 0) return ''
  const password = secretIn(body)
  const code = formatTypeScript(all)
  return password === undefined ? code : code.replaceAll(formatTypeScript(password), "process.env.SWR_PASSWORD ?? ''")
}
