import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { operations } from '../../generated/operations.js'

const root = join(import.meta.dirname, '../..')

const file = join(root, 'src/client/create-swr-client.ts')
const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config,
  ts.sys,
  root,
)
const program = ts.createProgram([file], { ...options, noEmit: true })
const checker = program.getTypeChecker()

/** The methods of the interface `SwrClient`. */
function clientMethods(): ts.Symbol[] {
  const source = program.getSourceFile(file)
  const module = source && checker.getSymbolAtLocation(source)
  const client = module && checker.getExportsOfModule(module).find(({ name }) => name === 'SwrClient')
  if (!client) throw new Error('There is no interface SwrClient.')
  return checker
    .getDeclaredTypeOfSymbol(client)
    .getProperties()
    .filter(({ name }) => Object.hasOwn(operations, name))
}

const textOf = (symbol: ts.Symbol): string => ts.displayPartsToString(symbol.getDocumentationComment(checker))

/** The types of the parameters of a method, one for each overload but the last one of several, which is their union. */
function parameterTypes(method: ts.Symbol): ts.Type[] {
  const signatures = checker.getTypeOfSymbol(method).getCallSignatures()
  return signatures.slice(0, signatures.length > 1 ? -1 : 1).map(signature => {
    const [args] = signature.getParameters()
    // The arguments are a tuple, which editors show as parameters.
    const [params] = args ? checker.getTypeArguments(checker.getTypeOfSymbol(args) as ts.TypeReference) : []
    if (!params) throw new Error(`${method.name} has no parameters.`)
    return checker.getNonNullableType(params)
  })
}

const methods = clientMethods()

describe('an editor shows', () => {
  it('a method for each operation', () => {
    expect(methods.map(({ name }) => name).sort()).toEqual(Object.keys(operations).sort())
  })

  it.each(methods.map(method => [method.name, method] as const))('what %s does, accepts and returns', (_, method) => {
    expect(textOf(method)).not.toBe('')
    expect(method.getJsDocTags(checker).map(({ name }) => name)).toContain('returns')
    for (const type of parameterTypes(method)) {
      // A union or an intersection has no documentation of its fields.
      expect(type.isUnionOrIntersection(), checker.typeToString(type)).toBe(false)
      for (const field of type.getProperties()) {
        expect(textOf(field), field.name).not.toBe('')
        // What is true of the raw API only.
        expect(textOf(field), field.name).not.toMatch(/[Ii]gnored if|ignored otherwise|Percent-encode|Use together/)
      }
    }
  })

  it.each(
    methods
      .filter(method => parameterTypes(method).some(type => type.getProperty('filter')))
      .map(method => [method.name, method] as const),
  )('what each key of the filter of %s means', (_, method) => {
    const filters = parameterTypes(method).flatMap(type => {
      const filter = type.getProperty('filter')
      const value = filter && checker.getNonNullableType(checker.getTypeOfSymbol(filter))
      return value?.isUnion() ? value.types.filter(({ flags }) => flags & ts.TypeFlags.Object) : []
    })
    expect(filters.length).toBeGreaterThan(0)
    for (const key of filters.flatMap(type => type.getProperties())) expect(textOf(key), key.name).not.toBe('')
  })
})
