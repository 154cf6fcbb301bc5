import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { overlayOf, translateJourneys } from '../../scripts/docs/translate-journeys.js'
import { redocly } from '../../scripts/redocly/run.js'
import { contract, root } from '../support/contract.js'
import { journeyFiles } from '../support/journey-sandbox.js'
import { type Arazzo, strayings } from '../support/journeys.js'
import { textsOf, withoutTexts } from '../support/texts.js'

const files = journeyFiles(root)
const read = (name: string): Arazzo => parse(readFileSync(join(root, name), 'utf8'))
const share = 'openapi/workflows/share-an-image.arazzo.yaml'

describe.each(files)('%s', file => {
  it('asks only for what the contract has, and expects only what it declares', () => {
    expect(strayings(read(file), contract)).toEqual([])
  })

  it('is one journey, named like its file', () => {
    expect(read(file).workflows.map(({ workflowId }) => `openapi/workflows/${workflowId}.arazzo.yaml`)).toEqual([file])
  })
})

describe('The check of a journey finds', () => {
  it.each<[string, string | RegExp, string, string]>([
    [
      'an operation that is not there',
      'operationId: createRepo\n',
      'operationId: makeRepo\n',
      'there is no operation makeRepo',
    ],
    ['a parameter with another name', 'name: access_domain, in', 'name: domain, in', 'there is no parameter domain in path'],
    [
      'a required parameter that is missing',
      / *- \{ name: repository, in: path.*\n/,
      '',
      'the parameter repository is missing',
    ],
    ['a parameter in another place', 'name: filter, in: query', 'name: filter, in: header', 'no parameter filter in header'],
    ['a filter that the pattern refuses', '"center::thirdparty', '"center::others', 'filter cannot be'],
    ['a body with an unknown field', 'is_public: false', 'public: false', 'the body has no public'],
    ['a body that lacks a field', ', deadline: forever', '', 'the body lacks deadline'],
    ['a body with a wrong value', 'permit: read,', 'permit: write,', 'permit cannot be "write"'],
    ['a status that is not declared', '$statusCode == 204', '$statusCode == 202', 'the operation has no status 202'],
    ['a step without a status', / *- condition: \$statusCode == 204\n/, '', 'it does not expect one status'],
    [
      'a step that does not look at the body',
      / *- condition: \$response\.body#\/exist == false\n/,
      '',
      'says nothing of the body',
    ],
    ['a pointer into nothing', 'body#/exist', 'body#/exists', 'the body has nothing at /exists'],
    ['a JSONPath with an unknown name', '@.domain_name', '@.owner', 'the body has no owner'],
    ['a header that is not declared', /header\.X-Subject-Token/g, 'header.X-Token', 'the answer has no header X-Token'],
    ['a call without a token', /x-security: .*\n/, '\n', 'it needs a token'],
    [
      'an input that is not declared',
      'payload: { namespace: $inputs.namespace',
      'payload: { namespace: $inputs.name',
      'no input name',
    ],
    ['an input that nobody uses', /\$inputs\.partner_user_name/g, 'admin', 'the input partner_user_name is not used'],
    ['a password that would be shown', 'format: password', 'format: text', 'the input password would be shown'],
    ['an output that no step has', '$steps.log-in.outputs.token', '$steps.log-in.outputs.key', 'has the output log-in.key'],
    ['an action that goes nowhere', 'stepId: delete-organization }', 'stepId: delete-all }', 'no step delete-all to go to'],
  ])('%s', (_, from, to, sentence) => {
    const text = readFileSync(join(root, share), 'utf8')
    const broken = text.replace(from, to)
    expect(broken).not.toBe(text)
    expect(strayings(parse(broken), contract).join('\n')).toContain(sentence)
  })
})

describe('Redocly', () => {
  it('finds nothing wrong with the journeys and their translations', async () => {
    const run = await redocly(['lint', ...files, ...files.map(overlayOf)], root)
    expect(run.status, run.output).toBe(0)
  })

  it('refuses a journey with two steps of the same name', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'swr-journey-'))
    try {
      const text = readFileSync(join(root, share), 'utf8').replace('stepId: take-back', 'stepId: share')
      writeFileSync(join(folder, 'share-an-image.arazzo.yaml'), text)
      const run = await redocly(['lint', join(folder, 'share-an-image.arazzo.yaml')], root)
      expect(run.status).toBe(1)
      expect(run.output).toContain('stepId')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

describe('In Chinese', () => {
  let chinese: Arazzo[] = []
  beforeAll(async () => {
    chinese = (await translateJourneys(root, files)).map(text => parse(text))
  })
  afterAll(() => {
    chinese = []
  })
  const untranslated = (document: Arazzo): string[] =>
    textsOf(document).flatMap(([place, text]) => (/\p{Script=Han}/u.test(text) ? [] : [place]))

  it('every text of every journey is there, and nothing else is different', () => {
    expect(chinese.flatMap(untranslated)).toEqual([])
    for (const [index, file] of files.entries()) {
      const english = read(file)
      const [one] = chinese.slice(index, index + 1)
      expect(textsOf(one as Arazzo).map(([place]) => place)).toEqual(textsOf(english).map(([place]) => place))
      // Bundling adds it.
      expect(withoutTexts(one as Arazzo)).toEqual({ components: {}, ...withoutTexts(english) })
    }
  })

  it('a step that the overlay does not know stands out', () => {
    const english = read(share)
    const [step] = english.workflows[0]?.steps ?? []
    const one = structuredClone(chinese[files.indexOf(share)] as Arazzo)
    one.workflows[0]?.steps.unshift({ ...(step as NonNullable<typeof step>), stepId: 'new-step' })
    expect(untranslated(one)).toEqual(['share-an-image/new-step description'])
  })
})
