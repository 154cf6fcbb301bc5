import { HTTPSnippet } from 'httpsnippet'
import { type OperationId, type OperationRow, operations } from '../../../generated/operations.js'
import { exampleCall } from '../../../src/cli/call/example.js'
import type { Contract } from '../../../src/openapi/document.js'
import { exampleUrl, secretIn } from './curl.js'
import type { Sample } from './sample.js'

interface Target {
  label: Sample['label']
  lang: Sample['lang']
  target: 'python' | 'go' | 'java'
  client: string
  /** The expression for a variable of the environment. */
  variable: (name: string) => string
  /** Adds what the expression needs. */
  complete: (source: string) => string
}

const targets: readonly Target[] = [
  {
    label: 'Python',
    lang: 'python',
    target: 'python',
    client: 'requests',
    variable: name => `os.environ["${name}"]`,
    complete: source => (source.includes('os.environ') ? `import os\n\n${source}` : source),
  },
  {
    label: 'Go',
    lang: 'go',
    target: 'go',
    client: 'native',
    variable: name => `os.Getenv("${name}")`,
    complete: source => {
      const complete = source.includes('os.Getenv') ? source.replace('"net/http"', '"net/http"\n\t"os"') : source
      const sorted = complete.replace(
        /(?<=import \(\n)[^)]+/,
        imports => `${imports.trimEnd().split('\n').sort().join('\n')}\n`,
      )
      return sorted.replaceAll(/(?<=\{\n)\n|\n(?=\n(?:\}|\t(?:payload|defer|fmt)\b))/g, '')
    },
  },
  {
    label: 'Java',
    lang: 'java',
    target: 'java',
    client: 'nethttp',
    variable: name => `System.getenv("${name}")`,
    complete: source => source,
  },
]

/** An operation in Python, Go and Java, with their usual HTTP clients. The token and a password come from the environment. */
export function otherSamples(contract: Contract, operation: OperationId): Sample[] {
  const row: OperationRow = operations[operation]
  const { query, body } = exampleCall(contract, operation)
  const password = secretIn(body)
  const snippet = new HTTPSnippet({
    method: row.method,
    url: exampleUrl(contract, operation),
    headers: [
      ...(row.anonymous ? [] : [{ name: 'X-Auth-Token', value: 'TOKEN' }]),
      ...(body === undefined ? [] : [{ name: 'Content-Type', value: 'application/json' }]),
    ],
    queryString: Object.entries(query).map(([name, value]) => ({ name, value })),
    ...(body === undefined ? {} : { postData: { mimeType: 'application/json', text: JSON.stringify(body) } }),
  } as ConstructorParameters<typeof HTTPSnippet>[0])
  return targets.map(({ label, lang, target, client, variable, complete }) => {
    const [code] = [snippet.convert(target, client)].flat()
    if (typeof code !== 'string') throw new Error(`httpsnippet has no ${label}.`)
    const source = code
      .replaceAll('"TOKEN"', variable('TOKEN'))
      .replaceAll(`\\"${password}\\"`, `\\"" + ${variable('SWR_PASSWORD')} + "\\"`)
      .replaceAll(`"${password}"`, variable('SWR_PASSWORD'))
    return { label, lang, source: wrap(complete(source)) }
  })
}

/** Breaks the string of a long body after commas of its JSON, and that of a long URL before its query, to fit into a column. */
function wrap(source: string): string {
  return source.replaceAll(/^.{151,}$/gm, line => line.replaceAll(/(.{70,110}?,)(?=\\")|(?=\?)/g, '$1" +\n\t\t"'))
}
