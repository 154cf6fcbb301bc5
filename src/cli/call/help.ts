import type { OperationId } from '../../../generated/operations.js'
import { isPaged } from '../../client/paged.js'
import { clientOperationDescription } from '../../openapi/client-description.js'
import { type Contract, findOperation, operationEntries } from '../../openapi/document.js'
import { exampleCommand } from './example.js'
import { bodyType, type InputField, inputFields, requestBodySchema } from './fields.js'

const requestOptions = `  --endpoint URL      URL of the service, a sandbox, a mock or a proxy (default: SWR_ENDPOINT)
  --region REGION     Region, for example my-kualalumpur-1 (default: HUAWEICLOUD_SDK_REGION or HW_REGION_NAME)
  --iam-endpoint URL  URL of IAM (default: SWR_IAM_ENDPOINT)
  --show-secrets      Print passwords and tokens of the response instead of ***`
const infoOptionsText = `  -h, --help          Show this help
  -v, --version       Show the version`

/** Returns the help of `huaweicloud-swr call`: all operations, grouped by tag, and the options that they share. */
export function callHelp(contract: Contract): string {
  const all = operationEntries(contract).map(({ operation }) => operation)
  const width = Math.max(...all.map(({ operationId }) => operationId.length))
  const groups = [...new Set(all.map(({ tags: [tag] }) => tag))].map(tag => {
    const tagged = all.filter(({ tags }) => tags[0] === tag)
    return [tag, ...tagged.map(({ operationId, summary }) => `  ${operationId.padEnd(width)}  ${summary}`)].join('\n')
  })
  return `Usage: huaweicloud-swr call OPERATION [--PARAMETER VALUE]... [--body JSON|@FILE|-] [options]

Call an operation and print the data as JSON.

${groups.join('\n\n')}

Options:
${requestOptions}
  --all               Print all items of a paginated list as one array
  --lines             Print all items of a paginated list, one per line
${infoOptionsText}

Credentials, in order of precedence:
  SWR_TOKEN
  HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK (HUAWEICLOUD_SDK_SECURITY_TOKEN, HUAWEICLOUD_SDK_PROJECT_ID)
  HW_ACCESS_KEY and HW_SECRET_KEY (HW_SECURITY_TOKEN, HW_PROJECT_ID)
  SWR_USERNAME, SWR_PASSWORD, SWR_DOMAIN and SWR_PROJECT
  ~/.huaweicloud/credentials, else the current profile of hcloud in ~/.hcloud/config.json
  The metadata service of a cloud server with an agency

Exit codes: 0 for success, 1 for an error response, 2 for invalid usage or no response.

Run huaweicloud-swr call OPERATION --help for details.`
}

/** Returns the help of one operation: its description, its parameters and an example. */
export function operationHelp(contract: Contract, operation: OperationId): string {
  const entry = findOperation(contract, operation)
  const { summary } = entry.operation
  const parameters = [
    ...inputFields(contract, operation).map(field => ({ usage: fieldUsage(field), text: fieldText(field) })),
    ...bodyHelp(operation, String(requestBodySchema(contract, entry)?.description)),
    ...(isPaged(operation) ? pagingHelp : []),
  ]
  const list = parameters.map(({ usage, text }) => `  ${usage}\n${wrapText(text, '      ')}\n`).join('')
  return `${summary}.

${wrapText(clientOperationDescription(entry.operation), '')}

Usage: huaweicloud-swr call ${operation} [options]

${list && `Parameters:\n${list}\n`}Options:
${requestOptions}
${infoOptionsText}

Example:
${exampleCommand(contract, operation).replaceAll(/^/gm, '  ')}`
}

const pagingHelp = [
  {
    usage: '--all',
    text: 'Print all items as one array, fetched page by page (`--limit` sets the page size). Without it, one page is printed with `items`, `offset`, `count` and `total`.',
  },
  { usage: '--lines', text: 'Print all items, one per line.' },
]

function bodyHelp(operation: OperationId, description: string): { usage: string; text: string }[] {
  switch (bodyType(operation)) {
    case 'array':
      return [{ usage: '--body JSON|@FILE|-  (required)', text: description }]
    case 'object':
      return [
        {
          usage: '--body JSON|@FILE|-',
          text: 'The whole body as one object. Field options override it.',
        },
      ]
    default:
      return []
  }
}

function fieldUsage({ name, type, required }: InputField): string {
  const value = { string: 'TEXT', integer: 'NUMBER', boolean: 'true|false', json: 'JSON' }[type]
  return `--${name} ${value}${required ? '  (required)' : ''}`
}

function fieldText({ description, enum: values }: InputField): string {
  return values.length > 0 ? `${description} One of ${values.join(', ')}.` : description
}

/** Wraps a text into indented lines that fit a terminal. */
function wrapText(text: string, indent: string, width = 100): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, indent + line].join('\n')
}
