import { describe, expect, it } from 'vitest'
import { deref, operationEntries, type Schema } from '../../src/openapi/document.js'
import { readEdition } from '../support/editions.js'

const client = readEdition('openapi-client.json')
const slim = readEdition('openapi-slim.json')

describe('The edition for agents', () => {
  const entries = operationEntries(slim)

  it('takes at most 2.5 kB for an operation', () => {
    expect(entries.length).toBe(operationEntries(client).length)
    expect(JSON.stringify(slim).length / entries.length).toBeLessThan(2500)
    for (const { operation } of entries) expect(JSON.stringify(operation).length, operation.operationId).toBeLessThan(2500)
  })

  it('has no examples, no evidence, and one response for all errors', () => {
    expect(JSON.stringify(slim)).not.toMatch(/"(?:examples?|x-evidence)":/)
    for (const { operation } of entries) {
      const [success, ...others] = Object.keys(operation.responses)
      expect(success).toMatch(/^2/)
      expect(others).toEqual(['default'])
    }
  })

  it('describes in each response where an error has its code and its message', () => {
    for (const { operation } of entries) {
      const { description } = operation.responses.default as { description: string }
      for (const field of ['errorCode', 'error_code', 'errorMessage', 'error_msg'])
        expect(description, operation.operationId).toContain(field)
    }
  })

  it('keeps the descriptions of operations, parameters and fields whole, and the known values of open enumerations', () => {
    const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
    const text = plain(JSON.stringify(slim))
    const missing: string[] = []
    const visit = (node: unknown, areNames = false): void => {
      if (typeof node !== 'object' || node === null) return
      const { description, 'x-extensible-enum': known } = node as { description?: unknown; 'x-extensible-enum'?: unknown[] }
      if (!areNames && typeof description === 'string') {
        const quoted = JSON.stringify(plain(description)).slice(1, -1)
        if (!text.includes(quoted)) missing.push(quoted)
        else if (known && known.length < 20) {
          const sentence = text.slice(text.indexOf(quoted)).slice(0, quoted.length + 200)
          for (const value of known) if (!sentence.includes(`\`${value}\``)) missing.push(`${quoted}: ${value}`)
        }
      }
      for (const [key, part] of Object.entries(node)) if (key !== 'responses') visit(part, !areNames && key === 'properties')
    }
    const schemas = Object.keys(slim.components.schemas).map(name => client.components.schemas[name])
    visit([client.paths, schemas, client.servers])
    expect(missing).toEqual([])
  })

  it('marks secrets, and what can delete or replace something', () => {
    const marked = (key: string): string[] =>
      entries.filter(({ operation }) => key in operation).map(({ operation }) => operation.operationId)
    expect(marked('x-secret')).toEqual(['createSecret', 'createAuthorizationToken'])
    const others = ['createRepoTag', 'createRetention', 'updateRetention', 'createImageSyncRepo', 'createManualImageSyncRepo']
    expect(marked('x-destructive').sort()).toEqual(
      [...entries.filter(({ method }) => method === 'delete').map(({ operation }) => operation.operationId), ...others].sort(),
    )
    // A field that replaces something makes an operation destructive, and so does a text that speaks of deleting.
    for (const { operation } of entries) {
      const body = deref<Schema>(slim, operation.requestBody?.content['application/json']?.schema ?? {})
      if (
        JSON.stringify(body).includes('"override":') ||
        /deletes tags/.test(operation.description.replace(/deletes no tags/, ''))
      )
        if (!operation.operationId.startsWith('list')) expect(operation, operation.operationId).toHaveProperty('x-destructive')
    }
    for (const { operation } of entries.filter(entry => 'x-destructive' in entry.operation))
      expect(operation.description).toMatch(/^Destructive/)
  })
})
