import { HTTPSnippet } from 'httpsnippet'
import { type OperationId, type OperationRow, operations } from '../../../generated/operations.js'
import { exampleCall, exampleCommand, withoutPagination } from '../../../src/cli/call/example.js'
import { resolveEndpoints } from '../../../src/client/endpoints.js'
import type { Contract } from '../../../src/openapi/document.js'
import { isIam } from '../../../src/openapi/iam.js'
import { type Call, clientCallOf, curlOf, urlOf } from './requests.js'

/** A code sample of an operation. */
export interface Sample {
  /** The language for syntax highlighting. */
  lang: 'sh' | 'ts' | 'python' | 'go' | 'java'
  /** The label of the tab. */
  label: 'curl' | 'TypeScript' | 'Command line' | 'Python' | 'Go' | 'Java'
  source: string
}

/** The region in the samples; readers replace it. */
const region = 'my-kualalumpur-1'

/** Returns the samples of an operation in display order. The token and a password come from the environment. */
export function samplesOf(contract: Contract, operation: OperationId): Sample[] {
  const row: OperationRow = operations[operation]
  const { endpoint, iamEndpoint } = resolveEndpoints(region)
  const base = (isIam(operation) ? iamEndpoint : endpoint) ?? ''
  const example = JSON.stringify(exampleCall(contract, operation)).replace(/(?<="password":")[^"]+/, '~SWR_PASSWORD~')
  const call: Call = { operation, ...JSON.parse(example) }
  const gives = row.anonymous && row.secret
  const comment = gives ? '# Uses SWR_USERNAME, SWR_PASSWORD, SWR_DOMAIN and SWR_PROJECT\n' : ''
  return [
    // The response has the token in a header.
    { lang: 'sh', label: 'curl', source: curlOf(call, base, row.anonymous ? undefined : 'TOKEN', ...(gives ? ['-i'] : [])) },
    { lang: 'ts', label: 'TypeScript', source: typescriptSample(call, row) },
    { lang: 'sh', label: 'Command line', source: comment + exampleCommand(contract, operation, region) },
    ...otherSamples(call, row, base),
  ]
}

/** An operation with the client. Credentials come from the environment. */
function typescriptSample({ query: { filter, ...query }, ...call }: Call, row: OperationRow): string {
  const text = filter && row.itemKey ? withoutPagination(filter) : filter
  const source = clientCallOf({ ...call, query: text ? { ...query, filter: text } : query })
  const name = row.secret ? 'login' : resultName(call.operation, row.itemKey !== undefined)
  return `import { createSwrClient } from 'huaweicloud-swr'

const swr = createSwrClient({ region: '${region}' })
${statement(source.replace('SWR_PASSWORD', "process.env.SWR_PASSWORD ?? ''"), name, row)}`
}

/** Returns the variable for the result of an operation: `repository` for `showRepository`, `repo` for an item of `listReposDetails`. */
function resultName(operation: OperationId, isItem: boolean): string {
  const noun = operation.replace(/^(?:keystone)?(?:List|Show|list|show|create|check)/, '').replace(/Details$/, '')
  const one = isItem ? noun.replace(/ies$/, 'y').replace(/s$/, '') : noun
  return one.charAt(0).toLowerCase() + one.slice(1)
}

function statement(call: string, name: string, row: OperationRow): string {
  // The only credential that needs none is a token.
  if (row.anonymous && row.secret)
    return `const call = ${call}
const { response } = await call.withResponse()
const token = response.headers.get('x-subject-token')
if (!token) throw new Error('IAM returned no token.')`
  if (row.itemKey)
    return `for await (const ${name} of ${call}) {\n  console.log(${[name, ...row.itemKey.slice(-1)].join('.')})\n}`
  if (row.response === 'none' || row.response === 'optional') return `await ${call}`
  return `const ${name} = await ${call}
console.log(${row.secret ? 'login.registry, login.username, login.expiresAt' : name})`
}

interface SnippetTarget {
  label: Sample['label']
  target: 'python' | 'go' | 'java'
  client: string
  /** The expression for a variable of the environment. */
  variable: (name: string) => string
  /** Adds what the expression needs. */
  complete?: (source: string) => string
}

const targets: readonly SnippetTarget[] = [
  {
    label: 'Python',
    target: 'python',
    client: 'requests',
    variable: name => `os.environ["${name}"]`,
    complete: source => (source.includes('os.environ') ? `import os\n\n${source}` : source),
  },
  {
    label: 'Go',
    target: 'go',
    client: 'native',
    variable: name => `os.Getenv("${name}")`,
    complete: source =>
      (source.includes('os.Getenv') ? source.replace('"net/http"', '"net/http"\n\t"os"') : source)
        .replace(/(?<=import \(\n)[^)]+/, imports => `${imports.trimEnd().split('\n').sort().join('\n')}\n`)
        .replaceAll(/(?<=\{\n)\n|\n(?=\n(?:\}|\t(?:payload|defer|fmt)\b))/g, ''),
  },
  { label: 'Java', target: 'java', client: 'nethttp', variable: name => `System.getenv("${name}")` },
]

/** An operation in Python, Go and Java, with their usual HTTP clients. */
function otherSamples(call: Call, { method, anonymous }: OperationRow, base: string): Sample[] {
  const body = call.body === undefined ? undefined : JSON.stringify(call.body)
  const snippet = new HTTPSnippet({
    method,
    url: urlOf(call, base),
    headers: [
      ...(anonymous ? [] : [{ name: 'X-Auth-Token', value: '~TOKEN~' }]),
      ...(body === undefined ? [] : [{ name: 'Content-Type', value: 'application/json' }]),
    ],
    queryString: Object.entries(call.query).map(([name, value]) => ({ name, value })),
    ...(body === undefined ? {} : { postData: { mimeType: 'application/json', text: body } }),
  } as ConstructorParameters<typeof HTTPSnippet>[0])
  return targets.map(({ label, target, client, variable, complete = source => source }) => {
    const [code] = [snippet.convert(target, client)].flat()
    if (typeof code !== 'string') throw new Error(`httpsnippet has no ${label}.`)
    const source = code
      .replaceAll(/\\"~(\w+)~\\"/g, (_, name: string) => `\\"" + ${variable(name)} + "\\"`)
      .replaceAll(/"~(\w+)~"/g, (_, name: string) => variable(name))
    return { label, lang: target, source: wrap(complete(source)) }
  })
}

/** Breaks the string of a long body after commas of its JSON, and that of a long URL before its query, to fit into a column. */
function wrap(source: string): string {
  return source.replaceAll(/^.{151,}$/gm, line => line.replaceAll(/(.{70,110}?,)(?=\\")|(?=\?)/g, '$1" +\n\t\t"'))
}
