import {
  type Contract,
  deref,
  type Header,
  type OperationEntry,
  operationEntries,
  type ResponseObject,
  type Schema,
} from '../../src/openapi/document.js'
import { header } from './header.js'
import { codePointsSource, exactLength, schemaCompiler } from './schema-compiler.js'
import { stabilizeNames } from './stable-names.js'

/** The test of a pattern. A regular expression of several megabytes of text overflows the stack of V8. */
const patternTest = /\b(pattern\d+)\.test\((\w+)\)/g

const pushError =
  /const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g
/** How Ajv collects the errors of a schema that it refers to. In an array, the cost grows with the square of the errors. */
const collectErrors = /vErrors = vErrors === null \? (validate\d+)\.errors : vErrors\.concat\(\1\.errors\);/g
/** The most frequent errors, and runs of them. */
const missingProperty =
  /\{instancePath(?::(.*))?,keyword:"required",params:\{missingProperty: ("\w+")\},message:.*\}(?=\);errors)/g
const wrongType = /\{instancePath(?::(.*))?,keyword:"type",params:\{type: ("\w+")\},message:"[^"]*"\}(?=\);errors)/g
const wrongText = /\{instancePath(?::(.*))?,keyword:"pattern",params:\{pattern: (".*")\},message:.*\}(?=\);errors)/g
const missingProperties =
  /(?:if\((data\d*)\.\w+ === undefined\)\{\nvErrors = addError\(vErrors, missing\((.*), "\w+"\)\);errors\+\+;\n\}\n){2,}/g
const typeChecks =
  /(?:if\((data\d*)\.\w+ !== undefined\)\{\nif\(typeof \1\.\w+ !== "\w+"\)\{\nvErrors = addError\(vErrors, wrongType\((.*)\+"\/\w+", "\w+"\)\);errors\+\+;\n\}\n\}\n){2,}/g
/** Arguments for keywords that the contract doesn't have. */
const unusedArguments =
  /, parentData, parentDataProperty, rootData=data, dynamicAnchors=\{\}|,parentData(?::\w+,parentDataProperty:[^,]+|,parentDataProperty),rootData,dynamicAnchors(?=\})/g
/** `generated/validators.ts`: every schema of the contract, compiled to functions without dependencies. */
export function validatorsSource(contract: Contract): string {
  const { compile, source } = schemaCompiler(contract, true)
  for (const name of Object.keys(contract.components.schemas)) compile({ $ref: `#/components/schemas/${name}` })
  const table = operationEntries(contract)
    .map(entry => `  ${entry.operation.operationId}: ${operationValidators(contract, entry, compile)},`)
    .join('\n')

  const code = source()
    // An error in one line instead of seven.
    .replaceAll(pushError, 'vErrors = addError(vErrors, $2);errors++;')
    .replaceAll(collectErrors, 'vErrors = addErrors(vErrors, $1.errors);')
    // No code uses the location of an error in the schema.
    .replaceAll(/schemaPath:"[^"]*",/g, '')
    .replaceAll(unusedArguments, '')
    .replaceAll(missingProperty, (_, path = 'instancePath', name = '') => `missing(${path}, ${name})`)
    .replaceAll(wrongType, (_, path = 'instancePath', type = '') => `wrongType(${path}, ${type})`)
    .replaceAll(wrongText, (_, path = 'instancePath', pattern = '') => `wrongText(${path}, ${pattern})`)
    .replaceAll(missingProperties, checkRequired)
    .replaceAll(typeChecks, checkTypes)
    .replaceAll(/(\w+) && typeof \1 == "object" && !Array\.isArray\(\1\)/g, 'isObject($1)')
    .replaceAll('(data, {instancePath=""}={})', '(data, instancePath="")')
    .replaceAll(/(?<=validate\d+\([^,]*, )\{instancePath(?::(.*?))?\}(?=\)\)\))/g, (_, path = 'instancePath') => path)
    .replaceAll(patternTest, 'matches($1, $2)')
  const unexpected = /\.concat\(|schemaPath|parentData|rootData|dynamicAnchors/.exec(code)
  if (unexpected)
    throw new Error(`The compiled validators contain ${unexpected[0]}. Adapt the replacements in validatorsSource.`)
  return `${header}// @ts-nocheck
${validatorTypes}
${codePointsSource}
const matches = (pattern, text) => text.length <= ${exactLength} && pattern.test(text)
/** Adds an error to those of a value, which are at most a hundred: a hostile value may have any number. */
const addError = (all, error) => {
if (all === null) return [error];
if (all.length < 100) all.push(error);
return all;
}
const addErrors = (all, more) => all === null ? more : more.reduce(addError, all)
const isObject = value => value && typeof value == "object" && !Array.isArray(value)
const missing = (instancePath, name) => ({ instancePath, keyword: 'required', params: { missingProperty: name }, message: \`must have required property '\${name}'\` });
const wrongType = (instancePath, type) => ({ instancePath, keyword: 'type', params: { type }, message: 'must be ' + type });
const wrongText = (instancePath, pattern) => ({ instancePath, keyword: 'pattern', params: { pattern }, message: \`must match pattern "\${pattern}"\` });
${stabilizeNames(code)
  .split(/^(?=function )/m)
  .map(dropCounter)
  .join('')}

/** The checks of each operation: parameters, request body, and the body and headers of each response. */
export const validators: Validators = {
${table}
}
`
}

function operationValidators(
  contract: Contract,
  { operation, parameters }: OperationEntry,
  compile: (schema: Schema) => string,
): string {
  const pairs = (list: readonly (readonly [string, string])[]): string =>
    `{ ${list.map(([name, value]) => `'${name}': ${value}`).join(', ')} }`
  const json = (content: ResponseObject['content']): string => {
    const schema = content?.['application/json']?.schema
    return schema ? compile(schema) : 'null'
  }
  const bodyOptional = ({ content }: ResponseObject): boolean => {
    const schema = content?.['application/json']?.schema
    return schema === undefined || deref<Schema>(contract, schema)['x-body-optional'] !== undefined
  }
  const responses = Object.entries(operation.responses).map(([status, ref]) => {
    const response = deref<ResponseObject>(contract, ref)
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
        `{ in: '${parameter.in}', required: ${parameter.required ?? false}, check: ${compile(parameter.schema)} }`,
      ] as const,
  )
  const fields = bodyFieldNames(contract, operation.requestBody?.content['application/json']?.schema).map(name => `'${name}'`)
  const success = Object.keys(operation.responses).find(status => status.startsWith('2'))
  const later = Object.keys(operation['x-later-statuses'] ?? {}).map(status => [status, `'${success}'`] as const)
  const laterStatuses = later.length > 0 ? `, laterStatuses: ${pairs(later)}` : ''
  return `{ parameters: ${pairs(checks)}, requestBody: ${json(operation.requestBody?.content)}, bodyFields: [${fields.join(', ')}], responses: ${pairs(responses)}${laterStatuses} }`
}

/** Removes the number of errors from a function that has no alternatives, which alone compare it. */
function dropCounter(source: string): string {
  if (source.includes('_errs')) return source
  return source
    .replaceAll(/errors\+\+;|^(?:let errors = 0|errors = vErrors\.length);\n/gm, '')
    .replace('return errors === 0;', 'return vErrors === null;')
}

/** Returns one loop for a run of required properties. */
function checkRequired(run: string, data: string, path: string): string {
  const names = [...run.matchAll(/, ("\w+")\)\);errors/g)].map(([, name]) => name)
  return `for(const name of [${names}])\nif(${data}[name] === undefined){\nvErrors = addError(vErrors, missing(${path}, name));errors++;\n}\n`
}

/** Returns one loop for a run of properties of simple types. */
function checkTypes(run: string, data: string, path: string): string {
  const pairs = [...run.matchAll(/typeof \w+\.(\w+) !== ("\w+")/g)].map(([, name, type]) => `["${name}",${type}]`)
  return `for(const [name, type] of [${pairs}])\nif(${data}[name] !== undefined && typeof ${data}[name] !== type){\nvErrors = addError(vErrors, wrongType(${path}+"/"+name, type));errors++;\n}\n`
}

/** Returns the paths of the fields of a request body, or of its items, such as `auth.scope`. */
function bodyFieldNames(contract: Contract, ref: Schema | undefined, parents: readonly Schema[] = []): string[] {
  const schema = ref && deref<Schema>(contract, ref)
  if (!schema || parents.includes(schema)) return []
  const fieldsOf = (part: unknown): string[] => bodyFieldNames(contract, part as Schema | undefined, [...parents, schema])
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
    name,
    ...fieldsOf(field).map(path => `${name}.${path}`),
  ])
  const parts = [schema.items, ...['allOf', 'anyOf', 'oneOf'].flatMap(keyword => schema[keyword] ?? [])]
  return [...new Set([...own, ...parts.flatMap(fieldsOf)])]
}

const validatorTypes = `
/** A violation of a schema. */
export interface Problem {
  /** A JSON pointer into the value. */
  instancePath: string
  /** The violated keyword of JSON Schema. */
  keyword: string
  params: Record<string, unknown>
  message?: string
}
/** Checks a value against a schema. \`errors\` has the violations of the last call. */
export interface Check {
  (value: unknown): boolean
  errors?: Problem[] | null
}
/** The checks of one operation. */
export interface OperationChecks {
  parameters: Record<string, { in: 'path' | 'query' | 'header'; required: boolean; check: Check }>
  requestBody: Check | null
  /** The paths of the fields of the request body, or of its items, such as \`auth.scope\`; empty if it has none. */
  bodyFields: readonly string[]
  /** By status. Header names are in lower case. \`bodyOptional\`: the body may be empty. */
  responses: Record<string, { body: Check | null; bodyOptional: boolean; headers: Record<string, { required: boolean; check: Check }> }>
  /** Statuses that newer editions of the reference list, and the status of \`responses\` that each stands for. */
  laterStatuses?: Record<string, string>
}
/** The checks of all operations. */
export type Validators = Record<import('./operations.js').OperationId, OperationChecks>
`
