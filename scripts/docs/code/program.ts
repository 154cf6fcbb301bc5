// A workflow as a program in three forms: a shell script with curl, one with the command, and TypeScript with the client.
import { type OperationId, type OperationRow, operations } from '../../../generated/operations.js'
import { isPaged } from '../../../src/client/paged.js'
import { isIam } from '../../../src/openapi/iam.js'
import type { Language } from '../site.js'
import type { Criterion, Step, Workflow } from '../workflows.js'
import { type Call, clientCallOf, commandOf, curlOf, shellWord, typescriptName, typescriptOf } from './requests.js'

/** A request of a program. */
interface Request extends Call {
  row: OperationRow
  /** The variable of the token; empty for a login. */
  token: string
  /** The header with what is known about a secret, which the response contains. */
  header: string | undefined
  fails: boolean
}

/** How a form writes the parts of a program. `name` is a variable, and `from` that of the response which it is read from. */
interface Form {
  comment: string
  start: (inputs: readonly (readonly [name: string, value: string])[]) => string[]
  login: (name: string, request: Request) => string[]
  send: (request: Request) => string
  keep: (name: string, request: Request) => string
  /** Whether a list is in the field `items` of its page. */
  hasPages: boolean
  read: (name: string, from: string, pointer: string) => string[]
  breakBelow: (from: string, pointer: string, count: string) => string
  breakAtEntry: (from: string, list: string, field: string, value: string) => string
  wait: string
  loop: string
  repeat: (times: number) => string
  end: string
}

/** Returns the path of a JSON pointer: `.a[0].b` for `/a/0/b`. */
const accessPath = (pointer: string, after = ''): string =>
  pointer.replaceAll(/\/(\w+)/g, (_, key: string) => (/^\d+$/.test(key) ? `[${key}]${after}` : `.${key}`))
// With -e, a value that is missing ends the script.
const jq = (from: string, filter: string): string => `$(echo "$${from}" | jq -er '${filter}')`
const capture = (command: string): string => `$(${command}${command.endsWith('END') ? '\n' : ''})`

function shell(start: string, { send, ...own }: Pick<Form, 'hasPages' | 'send'> & Partial<Form>): Form {
  return {
    comment: '#',
    start: inputs => ['set -eu', ...inputs.map(([name, value]) => `${name}=\${${name}:-${value}}`), start],
    login: (name, request) => [`${name}=${capture(send(request))}`],
    send,
    keep: (name, request) => `${name}=${capture(send(request))}`,
    read: (name, from, pointer) => [`${name}=${jq(from, accessPath(pointer).replace(/^\[/, '.['))}`],
    breakBelow: (from, pointer, count) => `[ "${jq(from, `${accessPath(pointer) || '.'} | length`)}" -lt ${count} ] && break`,
    breakAtEntry: (from, list, field, value) =>
      `[ "${jq(from, `.${list} // [] | any(.${field} == "${value}")`)}" = true ] && break`,
    wait: 'sleep 1',
    loop: 'while true; do',
    repeat: times => `for second in $(seq ${times}); do`,
    end: 'done',
    ...own,
  }
}

const curl: Form = shell(`SWR_IAM_ENDPOINT=\${SWR_IAM_ENDPOINT:-$SWR_ENDPOINT}`, {
  hasPages: false,
  send: request => {
    const { token, header, fails } = request
    const options = header ? ['-o /dev/null', `-w '%header{${header}}\\n'`] : []
    const base = isIam(request.operation) ? '~SWR_IAM_ENDPOINT~' : '~SWR_ENDPOINT~'
    return curlOf(request, base, token || undefined, fails ? '-sS' : '-sS --fail-with-body', ...options)
  },
})

const command: Form = shell('export SWR_ENDPOINT', {
  hasPages: true,
  send: ({ operation, path, query, body, token, fails }) =>
    `SWR_TOKEN=$${token} ${commandOf({ operation, path, query, body })}${fails ? ' 2>&1 || true' : ''}`,
  login: (name, request) => {
    const { username, password, domainName, projectName } = credentialsOf(request)
    const user = { USERNAME: username, PASSWORD: password, DOMAIN: domainName, PROJECT: projectName }
    const variables = Object.entries(user).map(([name, value]) => `SWR_${name}=${shellWord(value)} `)
    const call = `${variables.join('')}\\\n  npx huaweicloud-swr call ${request.operation} --show-secrets`
    return [`login=${capture(call)}`, `${name}=${jq('login', '."x-subject-token"')}`]
  },
})

/** The client of a token: that of `partner_token` is `partner`. */
const clientOf = (token: string): string => (token === 'token' ? 'swr' : token.replace(/_token$/, ''))
const awaited = (request: Request): string => `await ${clientCallOf(request, clientOf(request.token))}`

const typescript: Form = {
  comment: '//',
  start: inputs => [
    "import { createSwrClient } from 'huaweicloud-swr'",
    '',
    `const {\n${inputs.map(([name, value]) => `  ${name} = '${value}',\n`).join('')}} = process.env`,
  ],
  login: (name, request) => {
    const options = typescriptOf({ endpoint: '~SWR_ENDPOINT~', credentials: credentialsOf(request) })
    return [`const ${clientOf(name)} = createSwrClient(${options})`]
  },
  send: request => {
    if (request.fails) return `${awaited(request)}.catch((error: Error) => console.log(error.message))`
    return /none|optional/.test(request.row.response) ? awaited(request) : `console.log(${awaited(request)})`
  },
  keep: (name, request) => `const ${typescriptName(name)} = ${awaited(request)}`,
  hasPages: true,
  read: (name, from, pointer) => {
    const variable = typescriptName(name)
    const check = `if (${variable} === undefined) throw new Error('The list is empty.')`
    const value = `const ${variable} = ${typescriptName(from)}${accessPath(pointer, '?')}`
    return /\d/.test(pointer) ? [value, check] : [value]
  },
  breakBelow: (from, pointer, count) => `if (${typescriptName(from)}${accessPath(pointer)}.length < ${count}) break`,
  breakAtEntry: (from, list, field, value) =>
    `if (${typescriptName(from)}.${list}?.some(({ ${field} }) => ${field} === '${value}')) break`,
  wait: 'await new Promise(resolve => setTimeout(resolve, 1000))',
  loop: 'while (true) {',
  repeat: times => `for (let second = 0; second < ${times}; second += 1) {`,
  end: '}',
}
const forms: Readonly<Record<'curl' | 'command' | 'typescript', Form>> = { curl, command, typescript }

/** Returns the user of a request for a token, with variables. */
function credentialsOf({ body }: Call): Record<'username' | 'password' | 'domainName' | 'projectName', string> {
  const { auth } = body as {
    auth: {
      identity: { password: { user: { name: string; password: string; domain: { name: string } } } }
      scope: { project: { name: string } }
    }
  }
  const { name, password, domain } = auth.identity.password.user
  return { username: name, password, domainName: domain.name, projectName: auth.scope.project.name }
}

/** The variable of an output: the token of `log-in-as-partner` is `partner_token`. */
const variableOf = (stepId: string, output: string): string =>
  output === 'token' ? stepId.replace(/^log-in(?:-as-(.+))?$/, (_, who = '') => (who ? `${who}_token` : 'token')) : output

/** Returns a workflow as a program of its steps up to the one that ends it. Inputs are variables in capitals. */
export function program({ inputs, steps }: Workflow, language: Language, name: keyof typeof forms): string {
  const last = steps.findIndex(({ onSuccess }) => onSuccess?.some(({ type }) => type === 'end'))
  const text = JSON.stringify(last === -1 ? steps : steps.slice(0, last + 1))
    .replaceAll(/\{?\$inputs\.(\w+)\}?/g, (_, input: string) => `~${input.toUpperCase()}~`)
    .replaceAll(
      /\{?\$steps\.([\w-]+)\.outputs\.(\w+)\}?/g,
      (_, step: string, output: string) => `~${variableOf(step, output)}~`,
    )
  const run: Step[] = JSON.parse(text)
  const sent = JSON.stringify(run.map(({ parameters, requestBody }) => [parameters, requestBody]))
  const variables = Object.entries(inputs.properties)
    .map(([input, { default: value, examples }]) => [input.toUpperCase(), value ?? examples?.[0] ?? ''] as const)
    .filter(([input]) => sent.includes(`~${input}~`))
  return [
    ...forms[name].start([['SWR_ENDPOINT', 'http://127.0.0.1:4010'], ...variables]),
    ...run.flatMap((step, index) => ['', ...linesOf(step, run.slice(index), sent, language, forms[name])]),
  ].join('\n')
}

/** Returns what a pattern finds in the first condition that it matches. */
const conditionOf = (criteria: readonly Criterion[], pattern: RegExp): string[] | undefined =>
  criteria.map(({ condition }) => pattern.exec(condition)?.slice(1)).find(found => found !== undefined)

/** The step that a step always goes to after it succeeded: an earlier one, which starts a loop. */
const nextOf = ({ onSuccess: [first] = [] }: Step): string | undefined =>
  first?.type === 'goto' && !first.criteria ? first.stepId : undefined

function linesOf(step: Step, rest: readonly Step[], sent: string, language: Language, form: Form): string[] {
  const { stepId, description, outputs = {}, onSuccess = [], onFailure = [], successCriteria = [] } = step
  const request = requestOf(step)
  const items = form.hasPages && isPaged(request.operation) ? '/items' : ''
  const result = stepId.replaceAll('-', '_')
  const variables = Object.entries(outputs).map(([output, source]) => [variableOf(stepId, output), source] as const)
  const reads = variables.flatMap(([variable, source]) => {
    const [, pointer] = /^\$response\.body#(.+)$/.exec(source) ?? []
    return pointer && sent.includes(`~${variable}~`) ? [form.read(variable, result, items + pointer)] : []
  })
  const [count] =
    conditionOf(
      onSuccess.flatMap(({ criteria = [] }) => criteria),
      /^\^0-(\d+)\//,
    ) ?? []
  const retry = onFailure.find(({ type }) => type === 'retry')
  const [list = '', field = '', value = ''] =
    conditionOf(successCriteria.slice(-1), /\$\.\.(\w+)\[\?@\.(\w+) == '([^']+)'\]/) ?? []
  const isRead = reads.length > 0 || count || retry
  const lines = [
    `${form.comment} ${(language === 'en' ? /^.*?\.(?=\s|$)/ : /^[^。]*。/).exec(description)?.[0] ?? description}`,
    ...(request.token
      ? [isRead ? form.keep(result, request) : form.send(request)]
      : form.login(variables[0]?.[0] ?? '', request)),
    ...reads.flat(),
    ...(count ? [form.breakBelow(result, items, count)] : []),
    ...(retry ? [form.breakAtEntry(result, list, field, value), form.wait] : []),
  ]
  const isTarget = rest.some(one => nextOf(one) === stepId)
  const start = retry ? [form.repeat(retry.retryLimit ?? 1)] : isTarget ? [form.loop] : []
  const end = retry || nextOf(step) !== undefined ? [form.end] : []
  const isWithin = start.length + end.length > 0
  return [...start, ...(isWithin ? lines.map(line => line.replaceAll(/^/gm, '  ')) : lines), ...end]
}

function requestOf({ operationId, parameters = [], requestBody, outputs = {}, successCriteria = [] }: Step): Request {
  const operation = operationId as OperationId
  const row: OperationRow = operations[operation]
  const valuesIn = (location: string): Record<string, string> => {
    const list = parameters.filter(parameter => parameter.in === location)
    return Object.fromEntries(list.map(({ name, value }) => [name, String(value).replaceAll(row.slashAs?.[name] ?? '/', '/')]))
  }
  return {
    operation,
    path: valuesIn('path'),
    query: valuesIn('query'),
    body: requestBody?.payload,
    row,
    token: valuesIn('header')['X-Auth-Token']?.replaceAll('~', '') ?? '',
    header: row.secret ? /\$response\.header\.([\w-]+)/.exec(Object.values(outputs).join(' '))?.[1]?.toLowerCase() : undefined,
    fails: conditionOf(successCriteria, /^\$statusCode == ([45])/) !== undefined,
  }
}
