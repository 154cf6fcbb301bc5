import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import {
  type Contract,
  deref,
  type Header,
  type OperationEntry,
  operationEntries,
  type Response,
  type Schema,
} from '../../src/openapi/document.js'
import { header } from './header.js'

const dateTime =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/

/** What Ajv's code does in another way here, or not at all: a client downloads it. */
const changes: readonly [RegExp, string][] = [
  [/^export const /gm, 'const '],
  // The one library function that Ajv calls here: the length of a text in code points.
  [/require\("ajv\/dist\/runtime\/ucs2length"\)\.default/g, 'codePoints'],
  // In an array, the cost grows with the square of the errors.
  [
    /vErrors = vErrors === null \? (validate\d+)\.errors : vErrors\.concat\(\1\.errors\);/g,
    'vErrors = addErrors(vErrors, $1.errors);',
  ],
  [
    /const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g,
    'vErrors = addErrors(vErrors, [$2]);\nerrors++;',
  ],
  // Nothing reads where in a schema an error comes from.
  [/schemaPath:"[^"]*",/g, ''],
  // The two most frequent errors.
  [
    /\[\{instancePath(:.*)?,keyword:"required",params:\{missingProperty: ("\w+")\},message:.*\}\]\);/g,
    '[missing({instancePath$1}, $2)]);',
  ],
  [
    /\[\{instancePath(:.*)?,keyword:"type",params:\{type: ("\w+")\},message:"[^"]*"\}\]\);/g,
    '[wrongType({instancePath$1}, $2)]);',
  ],
  // Only `unevaluatedProperties` and keywords of Ajv read the rest.
  [/^validate\d+\.evaluated = .*;\n/gm, ''],
  [
    /^const (evaluated\d+) = validate\d+\.evaluated;\nif\(\1\.dynamicProps\)\{\n\1\.props = undefined;\n\}\nif\(\1\.dynamicItems\)\{\n\1\.items = undefined;\n\}\n/gm,
    '',
  ],
  [/\{instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors=\{\}\}=\{\}/g, '{instancePath=""}={}'],
  [/,parentData(?::\w+,parentDataProperty:[^,]+|,parentDataProperty),rootData,dynamicAnchors\}/g, '}'],
]
const unexpected = /require\(|^import |\.concat\(|schemaPath|evaluated|parentData|rootData|dynamicAnchors/m

/** `generated/validators.ts`: every schema of the contract compiled to plain functions that need no library. */
export function validatorsSource(contract: Contract): string {
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    messages: true,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  })
  ajv.addFormat('date-time', dateTime)
  for (const format of ['int32', 'int64', 'password']) ajv.addFormat(format, true)
  ajv.addSchema({ $id: 'contract', components: { schemas: contract.components.schemas } })

  const exported: Record<string, string> = {}
  const known = new Map<string, string>()
  /** Compiles a schema once and gives the name of its function. */
  const compile = (schema: Schema): string => {
    const key = JSON.stringify(schema)
    const existing = known.get(key)
    if (existing) return existing
    const name = typeof schema.$ref === 'string' ? `is${schema.$ref.split('/').pop()}` : `is${known.size}`
    ajv.addSchema({ ...(absolute(schema) as Schema), $id: name })
    exported[name] = name
    known.set(key, name)
    return name
  }
  const table = operationEntries(contract)
    .map(entry => `  ${entry.operation.operationId}: ${describe(contract, entry, compile)},`)
    .join('\n')

  const code = changes.reduce((text, [from, to]) => text.replaceAll(from, to), standaloneCode.default(ajv, exported))
  const [found] = unexpected.exec(code) ?? []
  if (found) throw new Error(`The compiled validators contain ${found.trim()}: use other keywords, or adapt \`changes\`.`)
  return `${header}// @ts-nocheck
${types}
const codePoints = text => [...text].length
/** Adds errors to those of a value, at most a hundred: a hostile one may have any number. */
const addErrors = (all, more) => {
if (all === null) return more;
for (let index = 0; index < more.length && all.length < 100; index += 1) all.push(more[index]);
return all;
}
const missing = (path, name) => ({ ...path, keyword: 'required', params: { missingProperty: name }, message: \`must have required property '\${name}'\` });
const wrongType = (path, type) => ({ ...path, keyword: 'type', params: { type }, message: 'must be ' + type });
${code.replace(/^"use strict";/, '')}

/** Checks for each operation: its parameters, its request body, and the body and headers of each response. */
export const validators: Validators = {
${table}
}
`
}

/** Pointers into the bundle become pointers into the schema that Ajv knows as \`contract\`. */
function absolute(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(absolute)
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string' ? value.replace(/^#/, 'contract#') : absolute(value),
    ]),
  )
}

function describe(contract: Contract, { operation, parameters }: OperationEntry, compile: (schema: Schema) => string): string {
  const pairs = (list: readonly (readonly [string, string])[]): string =>
    `{ ${list.map(([name, value]) => `'${name}': ${value}`).join(', ')} }`
  const json = (content: Response['content']): string => {
    const schema = content?.['application/json']?.schema
    return schema ? compile(schema) : 'null'
  }
  const bodyOptional = ({ content }: Response): boolean => {
    const schema = content?.['application/json']?.schema
    return schema === undefined || deref<Schema>(contract, schema)['x-body-optional'] === true
  }
  const responses = Object.entries(operation.responses).map(([status, ref]) => {
    const response = deref<Response>(contract, ref)
    const headers = Object.entries(response.headers ?? {}).map(([name, ref]) => {
      const { required = false, schema } = deref<Header>(contract, ref)
      return [name.toLowerCase(), `{ required: ${required}, check: ${compile(schema)} }`] as const
    })
    return [
      status,
      `{ body: ${json(response.content)}, bodyOptional: ${bodyOptional(response)}, headers: ${pairs(headers)} }`,
    ] as const
  })
  const checks = parameters.map(
    parameter =>
      [
        parameter.name,
        `{ in: '${parameter.in}', required: ${parameter.required ?? false}, integer: ${parameter.schema.type === 'integer'}, check: ${compile(parameter.schema)} }`,
      ] as const,
  )
  const fields = bodyFields(contract, operation.requestBody?.content['application/json']?.schema).map(name => `'${name}'`)
  return `{ parameters: ${pairs(checks)}, requestBody: ${json(operation.requestBody?.content)}, bodyFields: [${fields.join(', ')}], responses: ${pairs(responses)} }`
}

/** Returns the names of the fields of a request body, or of its items. */
function bodyFields(contract: Contract, ref: Schema | undefined): string[] {
  const schema = ref && deref<Schema>(contract, ref)
  const object = schema?.items ? deref<Schema>(contract, schema.items as Schema) : schema
  return Object.keys(object?.properties ?? {})
}

const types = `
/** One thing that a value breaks. */
export interface Problem {
  /** JSON pointer into the value. */
  instancePath: string
  /** The keyword of JSON Schema that refuses it. */
  keyword: string
  params: Record<string, unknown>
  message?: string
}
/** Tells whether a value keeps to its schema; \`errors\` holds what the last call found. */
export interface Check {
  (value: unknown): boolean
  errors?: Problem[] | null
}
/** The checks of one operation. */
export interface OperationChecks {
  /** \`integer\`: the text on the wire stands for a whole number. */
  parameters: Record<string, { in: 'path' | 'query' | 'header'; required: boolean; integer: boolean; check: Check }>
  requestBody: Check | null
  /** The names of the fields of the request body, or of its items; empty if it has none. */
  bodyFields: readonly string[]
  /** By status; header names are in lower case. \`bodyOptional\`: nothing at all is a good body as well. */
  responses: Record<string, { body: Check | null; bodyOptional: boolean; headers: Record<string, { required: boolean; check: Check }> }>
}
/** The checks of all operations. */
export type Validators = Record<import('./operations.js').OperationId, OperationChecks>
`
