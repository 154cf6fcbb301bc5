import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { errorCodes } from '../../generated/error-codes.js'
import { catalogueUrl } from '../../src/errors/documentation.js'
import { type Contract, deref, operationEntries, type ResponseObject } from '../../src/openapi/document.js'
import { contract, root } from '../support/contract.js'
import { signHeaders } from '../support/signers.js'

interface CatalogueEntry {
  status: number
  meaning: string
  causes: string[]
  action: string
  retryable: boolean
  kind?: string
  source?: string
}

interface CompleteContract extends Contract {
  'x-legend': {
    evidence: Record<string, { description: string }>
    reference: { description: string }
    extensions: Record<string, { description: string }>
    guides: { name: string; url: string }[]
  }
  'x-error-catalogue': Record<string, CatalogueEntry>
}
const english = contract as CompleteContract
const chinese: CompleteContract = JSON.parse(readFileSync(join(root, 'generated/openapi.zh-CN.json'), 'utf8'))

/** The extensions of a document, and the grades of its evidence. */
function extensionsIn(node: unknown, found = new Set<string>()): Set<string> {
  if (typeof node !== 'object' || node === null) return found
  for (const [key, value] of Object.entries(node)) {
    if (key.startsWith('x-')) found.add(key)
    if (key === 'x-evidence')
      for (const { grade } of Object.values(value as Record<string, { grade: string }>)) found.add(grade)
    if (key !== 'value' && key !== 'extensions') extensionsIn(value, found)
  }
  return found
}

describe.each([
  ['English', english, 'en'],
  ['Chinese', chinese, 'zh'],
] as const)('The %s bundle alone', (_, document, language) => {
  it('has every error code, with status, meaning, causes, action and whether it is retryable', () => {
    const expected = Object.entries(errorCodes).map(([code, { status, meaning, causes, action, retryable }]) => [
      code,
      { status, meaning: meaning[language], causes: causes.map(cause => cause[language]), action: action[language], retryable },
    ])
    expect(expected.length).toBeGreaterThan(195)
    expect(document['x-error-catalogue']).toMatchObject(Object.fromEntries(expected))
    expect(Object.keys(document['x-error-catalogue'])).toEqual(Object.keys(errorCodes))
  })

  it('explains its extensions and the grades of evidence', () => {
    const { evidence, extensions } = document['x-legend']
    const explained = { ...evidence, ...extensions, 'x-legend': {} }
    expect([...extensionsIn(document)].filter(name => !(name in explained))).toEqual([])
    expect(Object.keys(extensions).filter(name => !extensionsIn(document).has(name))).toEqual([])
  })

  it('explains the signature with correct examples: alone, with a query, and with a body', () => {
    const { description } = document.info
    const [date = ''] = /\b\d{8}T\d{6}Z\b/.exec(description) ?? []
    const [host = ''] = /swr-api\.[\w-]+\.myhuaweicloud\.com/.exec(description) ?? []
    const examples = [...description.matchAll(/^- `(GET|POST) (\/[^\s`]+)`[:：]\s*`([0-9a-f]{64})`/gm)]
    expect(examples.map(([, method]) => method)).toEqual(['GET', 'GET', 'POST'])
    expect(examples[1]?.[2]).toContain('?')
    const [, body] = /`(\{"namespace":"\w+"\})`/.exec(description) ?? []
    const key = { accessKeyId: 'SANDBOXDEMOAK', secretAccessKey: 'sandbox-demo-sk' }
    for (const part of Object.values(key)) expect(description).toContain(`\`${part}\``)
    for (const [, method = '', target = '', signature] of examples) {
      const request =
        method === 'POST' ? { method, target, body: body ?? '', headers: { 'content-type': 'application/json' } } : { target }
      const { authorization } = signHeaders(request, host, date, { key })
      expect(authorization).toMatch(new RegExp(`Signature=${signature}$`))
    }
  })

  it('explains every member of its error catalogue', () => {
    const members = new Set(Object.values(document['x-error-catalogue']).flatMap(entry => Object.keys(entry)))
    const explanation = document['x-legend'].extensions['x-error-catalogue']?.description ?? ''
    // The names of these describe them.
    const obvious = ['status', 'meaning', 'action']
    expect([...members].filter(name => !obvious.includes(name) && !explanation.includes(`\`${name}\``))).toEqual([])
    const kinds = new Set(Object.values(document['x-error-catalogue']).flatMap(({ kind }) => kind ?? []))
    const sources = new Set(Object.values(document['x-error-catalogue']).flatMap(({ source }) => source ?? []))
    expect([...kinds, ...sources].filter(value => !explanation.includes(`\`${value}\``))).toEqual([])
  })

  it('names the reference, and the guides with their addresses', () => {
    const { reference, guides } = document['x-legend']
    expect(reference.description).toContain('2022-08-30')
    expect(guides.length).toBeGreaterThan(10)
    const site = new URL('..', catalogueUrl).href
    for (const { name, url } of guides) {
      const [, folder = '', file = ''] = /^(zh-CN\/)?guides\/([\w-]+)\.html$/.exec(url.replace(site, '')) ?? []
      const source = join(root, 'openapi/docs', `${file}${folder && '.zh-CN'}.md`)
      expect(existsSync(source), url).toBe(true)
      expect(readFileSync(source, 'utf8')).toContain(`# ${name}\n`)
      expect(folder !== '').toBe(language === 'zh')
    }
  })
})

describe('The bundle has no construct that breaks tools', () => {
  it('has the parameters of a path in each of its operations', () => {
    for (const { path, operation, parameters } of operationEntries(contract)) {
      expect(contract.paths[path]).not.toHaveProperty('parameters')
      const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      expect(parameters.filter(({ in: location }) => location === 'path').map(({ name }) => name)).toEqual(names)
      expect(operation.parameters?.length ?? 0).toBe(parameters.length)
    }
  })

  it('has a real address as its first server, and a region in the others', () => {
    expect(contract.servers?.map(({ url }) => url)).toEqual([
      'https://swr-api.cn-north-4.myhuaweicloud.com',
      'https://swr-api.{region}.myhuaweicloud.com',
      'https://swr-api.{region}.myhuaweicloud.eu',
    ])
  })

  it('warns in each operation of another host that tools may send it to the wrong one', () => {
    for (const { operation } of operationEntries(contract))
      expect(operation.description.includes('Many tools ignore the servers'), operation.operationId).toBe(
        'servers' in operation,
      )
  })

  it('has an open list of error codes, and five formats of errors', () => {
    const { ErrorCode, ErrorBody } = contract.components.schemas
    expect(ErrorCode).toMatchObject({ type: 'string', 'x-extensible-enum': Object.keys(errorCodes) })
    expect(ErrorCode).not.toHaveProperty('enum')
    expect(JSON.stringify(ErrorBody?.anyOf).match(/\w+(?="})/g)).toEqual([
      'ErrorList',
      'GatewayError',
      'WrappedErrors',
      'ServiceError',
      'IdentityError',
    ])
  })

  it('has patterns in requests only, so that a new form of an ID or a digest breaks no client', () => {
    const found = new Set<string>()
    const visit = (node: unknown, location: string, seen: ReadonlySet<string>): void => {
      if (typeof node !== 'object' || node === null) return
      const { $ref, pattern } = node as { $ref?: unknown; pattern?: unknown }
      if (typeof $ref === 'string' && !seen.has($ref))
        visit(deref(contract, { $ref }), $ref.replace('#/components/schemas/', ''), new Set([...seen, $ref]))
      if (typeof pattern === 'string') found.add(location)
      for (const [key, part] of Object.entries(node)) if (key !== 'examples') visit(part, `${location}.${key}`, seen)
    }
    for (const { operation } of operationEntries(contract))
      for (const [status, ref] of Object.entries(operation.responses))
        if (status.startsWith('2'))
          visit(deref<ResponseObject>(contract, ref).content, `${operation.operationId} ${status}`, new Set())
    expect([...found]).toEqual([])
  })

  it('has a format for every integer', () => {
    const found: string[] = []
    const visit = (node: unknown, location: string): void => {
      if (typeof node !== 'object' || node === null) return
      const { type, format } = node as { type?: unknown; format?: unknown }
      if ([type].flat().includes('integer') && !format) found.push(location)
      for (const [key, part] of Object.entries(node)) visit(part, `${location}/${key}`)
    }
    visit([contract.paths, contract.components], '#')
    expect(found).toEqual([])
  })

  it('is smaller than 620 kB, and has at most 6 kB for each operation that a later edition adds', () => {
    const { length } = readFileSync(join(root, 'generated/openapi.yaml'))
    const entries = operationEntries(contract).filter(({ path }) => path.includes('/manage/'))
    const added = entries.filter(({ operation }) => operation['x-reference'].edition !== '2022-08-30').length
    expect(length).toBeLessThan(620_000)
    // Each operation has only the error examples that it can return, which adds responses.
    expect(length).toBeLessThan(346_000 + 6_000 * added)
  })
})
