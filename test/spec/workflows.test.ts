import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { overlayOf, translateWorkflows } from '../../scripts/docs/workflows.js'
import { redocly } from '../../scripts/redocly/run.js'
import { contract, root } from '../support/contract.js'
import { stripTexts, workflowTexts } from '../support/texts.js'
import { workflowFiles } from '../support/workflow-sandbox.js'
import { type Arazzo, workflowProblems } from '../support/workflows.js'

const files = workflowFiles(root)
const read = (name: string): Arazzo => parse(readFileSync(join(root, name), 'utf8'))
const share = 'openapi/workflows/share-an-image.arazzo.yaml'

describe.each(files)('%s', file => {
  it('conforms to the contract', () => {
    expect(workflowProblems(read(file), contract)).toEqual([])
  })

  it('has one workflow with the name of its file', () => {
    expect(read(file).workflows.map(({ workflowId }) => `openapi/workflows/${workflowId}.arazzo.yaml`)).toEqual([file])
  })
})

describe('The check of workflows reports', () => {
  it.each<[string, string | RegExp, string, string]>([
    ['an unknown operation', 'operationId: createRepo\n', 'operationId: makeRepo\n', "the operation makeRepo doesn't exist"],
    ['an unknown parameter', 'name: access_domain, in', 'name: domain, in', 'the operation has no path parameter domain'],
    ['a missing required parameter', / *- \{ name: repository, in: path.*\n/, '', 'the parameter repository is missing'],
    ['a parameter in the wrong location', 'name: filter, in: query', 'name: filter, in: header', 'no header parameter filter'],
    ['a filter that the pattern rejects', '"center::thirdparty', '"center::others', "filter can't be"],
    ['a body with an unknown field', 'is_public: false', 'public: false', 'the body has no public'],
    ['a body without a required field', ', deadline: forever', '', 'the body lacks deadline'],
    ['a body with an invalid value', 'permit: read,', 'permit: write,', `permit can't be "write"`],
    ['an undeclared status', '$statusCode == 204', '$statusCode == 202', 'the operation has no status 202'],
    ['a step without a status', / *- condition: \$statusCode == 204\n/, '', 'must expect exactly one status'],
    ['a step that ignores the body', / *- condition: \$response\.body#\/exist == false\n/, '', 'no criterion checks the body'],
    ['an unknown pointer', 'body#/exist', 'body#/exists', 'the body has no /exists'],
    [
      'a JSONPath with an unknown name',
      "$response.header.Content-Range, condition: '^0-0/0$', type: regex",
      '$response.body, condition: $..owner, type: jsonpath',
      'the body has no owner',
    ],
    ['an undeclared header', /header\.X-Subject-Token/g, 'header.X-Token', 'the response has no header X-Token'],
    ['a request without a token', / *- \{ name: X-Auth-Token.*\n/, '', 'a token is required'],
    ['another token for Redocly', 'apiKey: $steps.log-in.outputs', 'apiKey: $steps.log-in-as-partner.outputs', 'another token'],
    [
      'an undeclared input',
      'payload: { namespace: $inputs.namespace',
      'payload: { namespace: $inputs.name',
      "the input name isn't declared",
    ],
    ['an unused input', /\$inputs\.partner_user_name/g, 'admin', 'the input partner_user_name is unused'],
    ['a password that is not redacted', 'format: password', 'format: text', "the input password wouldn't be redacted"],
    ['an unknown output', '$steps.log-in.outputs.token', '$steps.log-in.outputs.key', 'has the output log-in.key'],
    [
      'an action with an unknown target',
      'stepId: delete-organization }',
      'stepId: delete-all }',
      "the target step delete-all doesn't exist",
    ],
  ])('%s', (_, from, to, sentence) => {
    const text = readFileSync(join(root, share), 'utf8')
    const broken = text.replace(from, to)
    expect(broken).not.toBe(text)
    expect(workflowProblems(parse(broken), contract).join('\n')).toContain(sentence)
  })
})

describe('Redocly', () => {
  it('accepts the workflows and their translations', async () => {
    const run = await redocly(['lint', ...files, ...files.map(overlayOf)], root)
    expect(run.status, run.output).toBe(0)
  })

  it('rejects a workflow with duplicate step IDs', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'swr-workflow-'))
    try {
      const text = readFileSync(join(root, share), 'utf8').replace('stepId: stop-sharing', 'stepId: share')
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
    chinese = (await translateWorkflows(root, files)).map(text => parse(text))
  })
  afterAll(() => {
    chinese = []
  })
  const untranslated = (document: Arazzo): string[] =>
    workflowTexts(document).flatMap(([location, text]) => (/\p{Script=Han}/u.test(text) ? [] : [location]))

  it('every text of every workflow is translated, and nothing else differs', () => {
    expect(chinese.flatMap(untranslated)).toEqual([])
    for (const [index, file] of files.entries()) {
      const english = read(file)
      const [one] = chinese.slice(index, index + 1)
      expect(workflowTexts(one as Arazzo).map(([location]) => location)).toEqual(
        workflowTexts(english).map(([location]) => location),
      )
      // Bundling adds it.
      expect(stripTexts(one as Arazzo)).toEqual({ components: {}, ...stripTexts(english) })
    }
  })

  it('a step without a translation is detected', () => {
    const english = read(share)
    const [step] = english.workflows[0]?.steps ?? []
    const one = structuredClone(chinese[files.indexOf(share)] as Arazzo)
    one.workflows[0]?.steps.unshift({ ...(step as NonNullable<typeof step>), stepId: 'new-step' })
    expect(untranslated(one)).toEqual(['share-an-image/new-step description'])
  })
})
