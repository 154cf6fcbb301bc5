import { isPaged } from '../../../src/client/paged.js'
import type { Language } from '../languages.js'
import { formatTypeScript } from '../samples/literal.js'
import type { Workflow } from './documents.js'
import { programInputs, replaceExpressions, type Statement, statementsOf } from './program.js'

/** Returns a workflow as a program with the client. */
export function typescriptProgram(workflow: Workflow, language: Language): string {
  const inputs = [['SWR_ENDPOINT', 'http://127.0.0.1:4010'], ...programInputs(workflow)]
  return [
    "import { createSwrClient } from 'huaweicloud-swr'",
    '',
    `const {\n${inputs.map(([name, value]) => `  ${name} = ${formatTypeScript(value)},\n`).join('')}} = process.env`,
    ...statementsOf(workflow, language).flatMap(statement => ['', ...linesOf(statement)]),
  ].join('\n')
}

/** The client of a token: that of `partner_token` is `partner`. */
const clientOf = (token: string): string => (token === 'token' ? 'swr' : token.replace(/_token$/, ''))

const camelCase = (name: string): string => name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

function linesOf(statement: Statement): string[] {
  const { comment, loop, retry, result, login, outputs, breakAtCount } = statement
  const indent = loop || retry ? '  ' : ''
  const text = (line: string): string => line.replaceAll(/^/gm, indent)
  const start = loop === 'start' ? 'while (true) {' : retry && `for (let second = 0; second < ${retry.limit}; second += 1) {`
  return [...(start ? [start] : []), ...[`// ${comment}`, ...body()].map(text), ...(loop === 'end' || retry ? ['}'] : [])]

  function body(): string[] {
    if (login) {
      const options = withVariables(formatTypeScript({ endpoint: '$inputs.SWR_ENDPOINT', credentials: login }))
      return [`const ${clientOf(outputs[0]?.variable ?? '')} = createSwrClient(${options})`]
    }
    const call = `await ${callOf(statement)}`
    if (statement.fails) return [`${call}.catch((error: Error) => console.log(error.message))`]
    if (result === undefined)
      return [statement.row.response === 'none' || statement.row.response === 'optional' ? call : `console.log(${call})`]
    const name = camelCase(result)
    const items = isPaged(statement.operation) ? `${name}.items` : name
    return [
      `const ${name} = ${call}`,
      ...outputs.flatMap(({ variable, pointer = '' }) => [
        `const ${camelCase(variable)} = ${items}${propertyPath(pointer)}`,
        ...(pointer.startsWith('/0')
          ? [`if (${camelCase(variable)} === undefined) throw new Error('The list is empty.')`]
          : []),
      ]),
      ...(breakAtCount === undefined ? [] : [`if (${items}.length === ${breakAtCount}) break`]),
      ...(retry
        ? [
            `if (${items}.${retry.list}?.some(({ ${retry.field} }) => ${retry.field} === ${formatTypeScript(retry.value)})) break`,
            'await new Promise(resolve => setTimeout(resolve, 1000))',
          ]
        : []),
    ]
  }
}

const propertyPath = (pointer: string): string =>
  pointer.replaceAll(/\/(\w+)/g, (_, part: string) => (/^\d+$/.test(part) ? `[${part}]?` : `.${part}`))

function callOf({ operation, token = '', names, query, body }: Statement): string {
  const numbers = Object.entries(query).map(([name, value]) => [name, /^\d+$/.test(value) ? Number(value) : value])
  const fields = Array.isArray(body) ? { body } : ((body ?? {}) as object)
  const params = { ...names, ...Object.fromEntries(numbers), ...fields }
  const text = Object.keys(params).length > 0 ? withVariables(formatTypeScript(params)) : ''
  return `swr.${operation}(${text})`.replace(/^swr/, clientOf(token))
}

/** Returns code with variables in place of expressions. */
function withVariables(code: string): string {
  const whole = replaceExpressions(code, source => new RegExp(`'${source}'`, 'g'), variable)
  const templates = whole.replaceAll(/'([^'\n]*\{\$[^'\n]*)'/g, '`$1`')
  return replaceExpressions(
    templates,
    source => new RegExp(`\\{${source}\\}`, 'g'),
    name => `\${${variable(name)}}`,
  )
}

const variable = (name: string): string => (/[a-z]/.test(name) ? camelCase(name) : name)
