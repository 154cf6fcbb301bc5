import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { checkOverlays } from '../../scripts/overlays/check.js'
import { type OverlayFile, readOverlays } from '../../scripts/overlays/read.js'
import { resolveTarget } from '../../scripts/overlays/target.js'
import { textsOf } from '../../scripts/overlays/texts.js'
import type { Contract } from '../../src/openapi/document.js'
import { contract, root, sourceContract } from '../support/contract.js'

const language = 'zh-CN'
const overlays = readOverlays(root, language)
const chinese: unknown = JSON.parse(readFileSync(join(root, 'generated/openapi.zh-CN.json'), 'utf8'))

const messages = (files: readonly OverlayFile[]): string[] =>
  checkOverlays(sourceContract, language, files).map(({ message }) => message)

/** Replaces every text of a contract, also those that its catalogue and its list of guides take from other files. */
function withoutTexts(document: unknown): unknown {
  const copy = structuredClone(document) as Required<Pick<Contract, 'x-error-catalogue' | 'x-legend'>>
  copy['x-error-catalogue'] = JSON.parse(
    JSON.stringify(copy['x-error-catalogue']).replaceAll(
      /(?<="(?:meaning|action|note)":|[[,])"(?:[^"\\]|\\.)*"(?=[\],}])/g,
      '"text"',
    ),
  )
  const { guides, ...legend } = copy['x-legend']
  copy['x-legend'] = legend
  expect(guides).toBeInstanceOf(Array)
  for (const { keys } of textsOf(document).values()) {
    const holder = keys.slice(0, -1).reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], copy)
    ;(holder as Record<string, unknown>)[keys.at(-1) ?? ''] = 'text'
  }
  return copy
}

describe('The Chinese contract', () => {
  it('has a Chinese text for every English text and no other changes', () => {
    expect(messages(overlays)).toEqual([])
  })

  it('differs from the English contract in texts only', () => {
    expect(withoutTexts(chinese)).toEqual(withoutTexts(contract))
    const same = [...textsOf(chinese).values()].filter(({ text }) => !/\p{Script=Han}/u.test(text))
    expect(same).toEqual([])
  })

  it('has one overlay per source file', () => {
    const { paths } = parse(readFileSync(join(root, 'openapi/openapi.yaml'), 'utf8')) as {
      paths: Record<string, { $ref: string }>
    }
    const sources = Object.values(paths).map(({ $ref }) => $ref)
    const components = ['examples', 'headers', 'parameters', 'responses', 'schemas'].map(name => `components/${name}.yaml`)
    expect(overlays.map(({ name }) => name)).toEqual([...components, 'openapi.yaml', ...sources].sort())
  })
})

describe('The texts of a contract', () => {
  it('are its titles, summaries, descriptions and notes, but not its data', () => {
    const schema = {
      description: 'a schema',
      properties: { title: { description: 'a property', default: { title: 'data' } }, value: { title: 'another' } },
      examples: [{ description: 'data' }],
      'x-evidence': { entry: { grade: 'L', note: 'a note' } },
    }
    const example = { summary: 'an example', value: { summary: 'data' } }
    const texts = textsOf({ components: { schemas: { Thing: schema }, examples: { Thing: example } } })
    expect([...texts.values()].map(({ text }) => text)).toEqual(['a schema', 'a property', 'another', 'a note', 'an example'])
  })
})

describe('A target', () => {
  const document = { tags: [{ name: 'a' }, { name: 'b' }, { name: 'b' }], paths: { '/x/{y}': { get: {} } } }

  it.each([
    ['$', [[]]],
    ["$.paths['/x/{y}'].get", [['paths', '/x/{y}', 'get']]],
    ["$.tags[?@.name=='a']", [['tags', '0']]],
    [
      "$.tags[?@.name=='b']",
      [
        ['tags', '1'],
        ['tags', '2'],
      ],
    ],
    ['$.nothing.here', []],
    ['$.tags[*]', undefined],
    ['paths', undefined],
  ])('%s', (target, locations) => expect(resolveTarget(document, target)).toEqual(locations))
})
