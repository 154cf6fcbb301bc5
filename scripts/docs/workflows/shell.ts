import { isPaged } from '../../../src/client/paged.js'
import { shellQuote } from '../../../src/errors/to-curl.js'
import type { Language } from '../languages.js'
import { formatJson } from '../samples/literal.js'
import type { Workflow } from './documents.js'
import { programInputs, replaceExpressions, type Statement, statementsOf } from './program.js'

/** A way to send a request from a shell. */
interface Form {
  /** What comes before the first request. */
  start: string
  request: (statement: Statement) => string
  /** The lines that put a token into its variable. */
  login: (statement: Statement) => string[]
  /** The jq expression for the body of the service in what the request prints. */
  body: (statement: Statement) => string
}

const curl: Form = {
  start: `SWR_IAM_ENDPOINT=\${SWR_IAM_ENDPOINT:-$SWR_ENDPOINT}`,
  request: curlRequest,
  login: statement => [`${statement.outputs[0]?.variable}=$(${curlRequest(statement)}\n)`],
  body: () => '',
}
const command: Form = {
  start: 'export SWR_ENDPOINT',
  request: callRequest,
  login: statement => [
    `login=$(${callRequest(statement)})`,
    `${statement.outputs[0]?.variable}=$(echo "$login" | jq -er '."x-subject-token"')`,
  ],
  // The command prints a page with its position.
  body: ({ operation }) => (isPaged(operation) ? '.items' : ''),
}

/** Returns a workflow as a script for a POSIX shell, with curl or with the command. */
export function shellProgram(workflow: Workflow, language: Language, name: 'curl' | 'command'): string {
  const form = { curl, command }[name]
  const inputs = [['SWR_ENDPOINT', 'http://127.0.0.1:4010'], ...programInputs(workflow)]
  return [
    'set -eu',
    ...inputs.map(([name, value]) => `${name}=\${${name}:-${value}}`),
    form.start,
    ...statementsOf(workflow, language).flatMap(statement => ['', ...linesOf(statement, form)]),
  ].join('\n')
}

function linesOf(statement: Statement, form: Form): string[] {
  const { comment, loop, retry, result, login, outputs, breakAtCount } = statement
  const request = form.request(statement)
  const capture = (variable: string): string => `${variable}=$(${request}${request.endsWith('END') ? '\n' : ''})`
  // With -e, a value that is missing ends the script.
  const read = (filter: string): string =>
    `$(echo "$${result}" | jq -er '${`${form.body(statement)}${filter}`.replace(/^\[/, '.[')}')`
  const requests = login ? form.login(statement) : result === undefined ? [request] : [capture(result)]
  const lines = [
    `# ${comment}`,
    ...requests,
    ...(login ? [] : outputs.flatMap(({ variable, pointer }) => (pointer ? [`${variable}=${read(jqPath(pointer))}`] : []))),
    ...(breakAtCount === undefined
      ? []
      : [
          `[ "$(echo "$${result}" | jq '${form.body(statement) && `${form.body(statement)} | `}length')" -eq ${breakAtCount} ] && break`,
        ]),
    ...(retry
      ? [`[ "${read(`.${retry.list} // [] | any(.${retry.field} == "${retry.value}")`)}" = true ] && break`, 'sleep 1']
      : []),
  ]
  const start = loop === 'start' ? 'while true; do' : retry && `for second in $(seq ${retry.limit}); do`
  const indented = loop || retry ? lines.map(line => line.replaceAll(/^/gm, '  ')) : lines
  return [...(start ? [start] : []), ...indented, ...(loop === 'end' || retry ? ['done'] : [])]
}

/** Returns the path of jq for a JSON pointer: `[0].name` for `/0/name`. */
function jqPath(pointer: string): string {
  return pointer.replaceAll(/\/(\w+)/g, (_, part: string) => (/^\d+$/.test(part) ? `[${part}]` : `.${part}`))
}

/** Returns a text with the variables of a shell. */
function withVariables(text: string): string {
  const inBraces = replaceExpressions(
    text,
    source => new RegExp(`\\{${source}\\}`, 'g'),
    variable => `\${${variable}}`,
  )
  return replaceExpressions(
    inBraces,
    source => new RegExp(source, 'g'),
    variable => `$${variable}`,
  )
}

/** Returns a value as one word, in double quotes when it has variables. */
function word(value: string): string {
  if (/\$(?:inputs|steps)\./.test(value)) return `"${withVariables(value)}"`
  return /^[\w./:@-]+$/.test(value) ? value : shellQuote(value)
}

const hereDocument = (value: unknown): string => ` << END\n${withVariables(formatJson(value))}\nEND`

function curlRequest({ row, token, path, query, body, outputs, result, fails }: Statement): string {
  const address = row.url.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = path[name] ?? ''
    return /^\$(?:inputs|steps)\./.test(value) ? withVariables(value) : value.replaceAll('$', '\\$')
  })
  const pairs = Object.entries(query).map(([name, value]) => `--data-urlencode ${word(`${name}=${value}`)}`)
  const header = result === undefined ? outputs[0]?.header : undefined
  const words = [
    [
      fails ? 'curl -sS' : 'curl -sS --fail-with-body',
      // The rest of the response is a secret.
      ...(header ? [`-o /dev/null -w '%header{${header}}\\n'`] : []),
      ...(pairs.length > 0 ? [row.method === 'GET' ? '-G' : `-X ${row.method} -G`] : []),
      ...(pairs.length === 0 && row.method !== (body === undefined ? 'GET' : 'POST') ? [`-X ${row.method}`] : []),
      `"$SWR_${row.service === 'iam' ? 'IAM_' : ''}ENDPOINT${address}"`,
    ].join(' '),
    ...(token ? [`-H "X-Auth-Token: $${token}"`] : []),
    ...pairs,
    ...(body === undefined ? [] : [`-H 'Content-Type: application/json' -d @-`]),
  ]
  return words.join(' \\\n  ') + (body === undefined ? '' : hereDocument(body))
}

function callRequest({ operation, row, token, login, names, query, body, fails }: Statement): string {
  if (login) {
    const { username, password, domainName, projectName } = login
    const user = { USERNAME: username, PASSWORD: password, DOMAIN: domainName, PROJECT: projectName }
    const variables = Object.entries(user).map(([name, value]) => `SWR_${name}=${word(value)}`)
    return `${variables.join(' ')} \\\n  npx huaweicloud-swr call ${operation} --show-secrets`
  }
  const fields = row.body === 'object' ? Object.entries((body ?? {}) as object) : []
  const options = [...Object.entries(names), ...Object.entries(query), ...fields].map(
    ([name, value]) => `--${name} ${word(typeof value === 'object' ? JSON.stringify(value) : String(value))}`,
  )
  const words = [
    `SWR_TOKEN=$${token} npx huaweicloud-swr call ${operation}`,
    ...options,
    ...(row.body === 'array' ? ['--body -'] : []),
    ...(fails ? ['2>&1 || true'] : []),
  ]
  const line = words.join(' ')
  return (line.length > 100 ? words.join(' \\\n  ') : line) + (row.body === 'array' ? hereDocument(body) : '')
}
