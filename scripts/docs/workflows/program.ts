import { type OperationId, type OperationRow, operations } from '../../../generated/operations.js'
import type { Language } from '../languages.js'
import type { Step, Workflow } from './documents.js'

/** A step of a workflow as a part of a program. */
export interface Statement {
  operation: OperationId
  row: OperationRow
  /** The first sentence of the description. */
  comment: string
  /** The variable of the token; undefined for a login. */
  token: string | undefined
  /** The path parameters as the URL has them. */
  path: Readonly<Record<string, string>>
  /** The same with plain slashes. */
  names: Readonly<Record<string, string>>
  query: Readonly<Record<string, string>>
  body: unknown
  /** The user of a login, as expressions. */
  login: { username: string; password: string; domainName: string; projectName: string } | undefined
  /** The variable of the response, which the outputs and conditions read; undefined when none does. */
  result: string | undefined
  /** The variables that later steps use, with the JSON pointer into the body, or the header. */
  outputs: readonly { variable: string; pointer?: string; header?: string }[]
  /** Whether the step expects an error. */
  fails: boolean
  /** Starts a loop that ends when a list has this many items. */
  loop?: 'start' | 'end'
  breakAtCount?: number
  /** Repeats the request every second until an entry of a list has a value. */
  retry?: { limit: number; list: string; field: string; value: string }
}

/** The variable of an output: the token of `log-in-as-partner` is `partner_token`. */
const variableOf = (stepId: string, output: string): string =>
  output === 'token' ? stepId.replace(/^log-in(?:-as-(.+))?$/, (_, who = '') => (who ? `${who}_token` : 'token')) : output

/** Replaces the expressions of a workflow in a text: inputs are variables in capitals, outputs in small letters. */
export function replaceExpressions(
  text: string,
  pattern: (expression: string) => RegExp,
  replacement: (variable: string) => string,
): string {
  return text
    .replaceAll(pattern(String.raw`\$inputs\.(\w+)`), (_, name: string) => replacement(name.toUpperCase()))
    .replaceAll(pattern(String.raw`\$steps\.([\w-]+)\.outputs\.(\w+)`), (_, step: string, name: string) =>
      replacement(variableOf(step, name)),
    )
}

/** Returns the inputs that the requests of a workflow use, with a value: the default, or that of the demo data. */
export function programInputs({ inputs, steps }: Workflow): [name: string, value: string][] {
  const used = JSON.stringify(steps.map(({ parameters, requestBody }) => [parameters, requestBody]))
  return Object.entries(inputs.properties)
    .filter(([name]) => used.includes(`$inputs.${name}`))
    .map(([name, input]) => [name.toUpperCase(), input.default ?? input.examples?.[0] ?? ''])
}

/** Returns the steps that run when none fails, in order. */
export function statementsOf(workflow: Workflow, language: Language): Statement[] {
  const last = workflow.steps.findIndex(({ onSuccess }) => onSuccess?.some(({ type }) => type === 'end'))
  const steps = last === -1 ? workflow.steps : workflow.steps.slice(0, last + 1)
  return steps.map((step, index) => statementOf(step, index, steps, language))
}

function statementOf(step: Step, index: number, steps: readonly Step[], language: Language): Statement {
  const { stepId, operationId, parameters = [], description } = step
  const operation = operationId as OperationId
  const row: OperationRow = operations[operation]
  const place = (where: string): Record<string, string> =>
    Object.fromEntries(parameters.filter(one => one.in === where).map(({ name, value }) => [name, String(value)]))
  const { 'X-Auth-Token': token } = place('header')
  const later = JSON.stringify(steps)
  const outputs = Object.entries(step.outputs ?? {})
    // A secret stays out of the output; what is known about it is printed.
    .filter(([name]) => later.includes(`$steps.${stepId}.outputs.${name}`) || row.secret)
    .map(([name, source]) => {
      const [, pointer] = /^\$response\.body#(.+)$/.exec(source) ?? []
      const [, header] = /^\$response\.header\.(.+)$/.exec(source) ?? []
      return {
        variable: variableOf(stepId, name),
        ...(pointer && { pointer }),
        ...(header && { header: header.toLowerCase() }),
      }
    })
  const leave = step.onSuccess?.find(({ criteria }) => criteria)?.criteria?.[0]?.condition
  const [, count] = /count\(@\[\*\]\) == (\d+)/.exec(leave ?? '') ?? []
  const isBack = (one: Step): boolean => one.onSuccess?.some(({ type, criteria }) => type === 'goto' && !criteria) ?? false
  const isTarget = steps.slice(index).some(one => isBack(one) && one.onSuccess?.[0]?.stepId === stepId)
  const retry = step.onFailure?.find(({ type }) => type === 'retry')
  const [, list = '', field = '', value = ''] =
    /\$\.\.(\w+)\[\?@\.(\w+) == '([^']+)'\]/.exec(step.successCriteria?.at(-1)?.condition ?? '') ?? []
  const needsResult = retry || count || outputs.some(({ pointer }) => pointer)
  return {
    operation,
    row,
    comment: (language === 'en' ? /^.*?\.(?=\s|$)/ : /^[^。]*。/).exec(description)?.[0] ?? description,
    token:
      token &&
      replaceExpressions(
        token,
        source => new RegExp(source, 'g'),
        variable => variable,
      ),
    path: place('path'),
    names: Object.fromEntries(
      Object.entries(place('path')).map(([name, value]) => {
        const slash = /^\$(?:inputs|steps)\./.test(value) ? undefined : row.slashAs?.[name]
        return [name, slash ? value.replaceAll(slash, '/') : value]
      }),
    ),
    query: place('query'),
    body: step.requestBody?.payload,
    login: token === undefined ? loginOf(step.requestBody?.payload as PasswordLogin) : undefined,
    result: needsResult ? stepId.replaceAll('-', '_') : undefined,
    outputs,
    fails: step.successCriteria?.some(({ condition }) => /^\$statusCode == [45]/.test(condition)) ?? false,
    ...(isTarget ? { loop: 'start' } : isBack(step) ? { loop: 'end' } : {}),
    ...(count ? { breakAtCount: Number(count) } : {}),
    ...(retry ? { retry: { limit: retry.retryLimit ?? 1, list, field, value } } : {}),
  }
}

interface PasswordLogin {
  auth: {
    identity: { password: { user: { name: string; password: string; domain: { name: string } } } }
    scope: { project: { name: string } }
  }
}

function loginOf({ auth: { identity, scope } }: PasswordLogin): NonNullable<Statement['login']> {
  const { name, password, domain } = identity.password.user
  return { username: name, password, domainName: domain.name, projectName: scope.project.name }
}
