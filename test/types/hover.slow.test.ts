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

/** What is true of the raw API only. */
const rawText = /[Ii]gnored if|ignored otherwise|Percent-encode|Use together/

const textOf = (part: ts.Symbol | ts.Signature): string => ts.displayPartsToString(part.getDocumentationComment(checker))
const named = (symbols: readonly ts.Symbol[]): [string, ts.Symbol][] => symbols.map(symbol => [symbol.name, symbol])
const signaturesOf = (method: ts.Symbol): readonly ts.Signature[] => checker.getTypeOfSymbol(method).getCallSignatures()

/** The types of the parameters of a method, one for each overload but the last one of several, which is their union. */
function parameterTypes(method: ts.Symbol): ts.Type[] {
  const signatures = signaturesOf(method)
  return signatures.slice(0, signatures.length > 1 ? -1 : 1).map(signature => {
    const [first] = signature.getParameters()
    if (!first) throw new Error(`${method.name} has no parameters.`)
    return checker.getNonNullableType(checker.getTypeOfSymbol(first))
  })
}

/** The fields of what a method returns: of its data, or of a page and its items. */
function resultFields(method: ts.Symbol): ts.Symbol[] {
  const call = signaturesOf(method)[0]?.getReturnType()
  if (!call) throw new Error(`${method.name} returns nothing.`)
  return checker.getTypeArguments(call as ts.TypeReference).flatMap(type => fieldsOf(type))
}

/** The fields of a type, of the items of its arrays and of its fields, each once. */
function fieldsOf(type: ts.Type, seen = new Set<ts.Type>()): ts.Symbol[] {
  if (seen.has(type)) return []
  seen.add(type)
  if (type.isUnionOrIntersection()) return type.types.flatMap(part => fieldsOf(part, seen))
  if (checker.isArrayType(type)) return checker.getTypeArguments(type as ts.TypeReference).flatMap(part => fieldsOf(part, seen))
  const isOwn = !type.symbol?.declarations?.some(part => program.isSourceFileDefaultLibrary(part.getSourceFile()))
  if (!(type.flags & ts.TypeFlags.Object && isOwn)) return []
  const fields = type.getProperties().filter(({ name }) => !name.startsWith('#'))
  return fields.flatMap(field => [field, ...fieldsOf(checker.getTypeOfSymbol(field), seen)])
}

const methods = clientMethods()

describe('an editor shows', () => {
  it('a method for each operation', () => {
    expect(methods.map(({ name }) => name).sort()).toEqual(Object.keys(operations).sort())
  })

  it.each(named(methods))('what %s does and returns, for each overload', (_, method) => {
    for (const signature of signaturesOf(method)) {
      expect(textOf(signature)).toMatch(/^[A-Z].+\.\n\n[A-Z].+ of the reference, edition \d{4}-\d{2}-\d{2}\.$/s)
      expect(signature.getJsDocTags().map(({ name }) => name)).toContain('returns')
    }
  })

  it.each(named(methods))('what %s accepts', (_, method) => {
    for (const type of parameterTypes(method)) {
      // A union or an intersection has no documentation of its fields.
      expect(type.isUnionOrIntersection(), checker.typeToString(type)).toBe(false)
      for (const field of type.getProperties()) {
        expect(textOf(field), field.name).not.toBe('')
        expect(textOf(field), field.name).not.toMatch(rawText)
      }
    }
  })

  it.each(named(methods))('what each field of the result of %s means', (_, method) => {
    for (const field of resultFields(method)) {
      expect(textOf(field), field.name).not.toBe('')
      expect(textOf(field), field.name).not.toMatch(/^Format:/)
      expect(textOf(field), field.name).not.toMatch(rawText)
    }
  })

  it('the fields of results at every depth', () => {
    const fields = new Map(methods.map(method => [method.name, resultFields(method).map(({ name }) => name)]))
    expect(fields.get('showTrigger')).toEqual(expect.arrayContaining(['condition', 'trigger_history', 'detail']))
    expect(fields.get('listReposDetails')).toEqual(expect.arrayContaining(['items', 'total', 'category']))
    expect(fields.get('createSecret')).toEqual(expect.arrayContaining(['username', 'dockerConfig']))
  })

  it.each(named(methods.filter(method => parameterTypes(method).some(type => type.getProperty('filter')))))(
    'what each key of the filter of %s means',
    (_, method) => {
      const filters = parameterTypes(method).flatMap(type => {
        const filter = type.getProperty('filter')
        const value = filter && checker.getNonNullableType(checker.getTypeOfSymbol(filter))
        return value?.isUnion() ? value.types.filter(({ flags }) => flags & ts.TypeFlags.Object) : []
      })
      expect(filters.length).toBeGreaterThan(0)
      for (const key of filters.flatMap(type => type.getProperties())) expect(textOf(key), key.name).not.toBe('')
    },
  )
})
