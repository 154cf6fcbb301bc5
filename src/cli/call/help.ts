import type { OperationId } from '../../../generated/operations.js'
import { type Contract, operationEntries } from '../../openapi/document.js'
import { exampleCommand } from './example.js'
import { folded } from './folded.js'
import { bodyOf, bodySchema, entryOf, type Input, inputsOf, isPaged } from './inputs.js'

const common = `Options of every call
  --endpoint ADDRESS      another address of the service: a proxy, a mock, a sandbox; else SWR_ENDPOINT
  --region REGION         the region, as in my-kualalumpur-1; else HUAWEICLOUD_SDK_REGION
  --iam-endpoint ADDRESS  another address of IAM; else SWR_IAM_ENDPOINT
  --show-secrets          print passwords and tokens of an answer, which are masked otherwise`

const credentials = `Credentials come from the environment, whichever is there first
  SWR_TOKEN
  HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK (HUAWEICLOUD_SDK_SECURITY_TOKEN, HUAWEICLOUD_SDK_PROJECT_ID)
  SWR_USERNAME, SWR_PASSWORD, SWR_DOMAIN and SWR_PROJECT`

const ends = `Exit codes: 0 it succeeded, 1 the service refused, 2 it could not be asked.`

/** All operations, by the areas of the API. */
export function helpOfAll(contract: Contract): string {
  const all = operationEntries(contract).map(({ operation }) => operation)
  const width = Math.max(...all.map(({ operationId }) => operationId.length))
  const tags = [...new Set(all.map(({ tags: [tag] }) => tag))].map(tag => {
    const own = all.filter(({ tags }) => tags[0] === tag)
    return [tag, ...own.map(({ operationId, summary }) => `  ${operationId.padEnd(width)}  ${summary}`)].join('\n')
  })
  return `Usage: huaweicloud-swr call OPERATION [--PARAMETER VALUE]… [--body JSON|@FILE|-] [options]

Calls an operation of the API and prints its data as JSON.

${tags.join('\n\n')}

${common}
  --all                   every item of a list that comes page by page, as one array
  --lines                 the same, one item a line

${credentials}

${ends}
call OPERATION --help explains its parameters.`
}

/** One operation with its parameters. */
export function helpOfOne(contract: Contract, operation: OperationId): string {
  const entry = entryOf(contract, operation)
  const { summary, description } = entry.operation
  const array = bodyOf(operation) === 'array' ? bodySchema(contract, entry) : undefined
  const parameters = [
    ...inputsOf(contract, operation).map(input => ({ head: headOf(input), text: textOf(input) })),
    ...(array ? [{ head: '--body JSON|@FILE|-  (required)', text: String(array.description) }] : []),
    ...(bodyOf(operation) === 'object'
      ? [{ head: '--body JSON|@FILE|-', text: 'All fields of the body as one object; single options win over it.' }]
      : []),
    ...(isPaged(operation)
      ? [
          {
            head: '--all',
            text: 'Every item as one array, page by page (`--limit` says how many a page). Without it, one page with `items`, `offset`, `count` and `total`.',
          },
          { head: '--lines', text: 'Every item, one a line.' },
        ]
      : []),
  ]
  const shown = parameters.map(({ head, text }) => `  ${head}\n${folded(text, '      ')}`)
  return `${summary}.

${folded(description, '')}

Usage: huaweicloud-swr call ${operation} [options]

${shown.length > 0 ? `${shown.join('\n')}\n\n` : ''}${common}

Example
${exampleCommand(contract, operation).replaceAll(/^/gm, '  ')}`
}

function headOf({ name, type, required }: Input): string {
  const value = { string: 'TEXT', integer: 'NUMBER', boolean: 'true|false', json: 'JSON' }[type]
  return `--${name} ${value}${required ? '  (required)' : ''}`
}

function textOf({ description, values }: Input): string {
  return values.length > 0 ? `${description} One of ${values.join(', ')}.` : description
}
