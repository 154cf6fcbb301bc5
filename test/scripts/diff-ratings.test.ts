import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, expect, it } from 'vitest'
import { compareContracts } from '../../scripts/diff/compare.js'
import type { Bump } from '../../scripts/diff/version.js'
import { root } from '../support/contract.js'
import { contractClone } from '../support/contract-clone.js'

const bundle = 'generated/openapi.yaml'
const chinese = 'generated/openapi.zh-CN.yaml'

const clone = contractClone()
afterEach(() => void clone.git('restore', '.'))
afterAll(() => clone[Symbol.dispose]())

// The keys of a filter with the pattern that the linter requires.
const filter = `      schema:
        type: string
        pattern: ^(?:(?:namespace::[a-z0-9._-]{1,64}|mode::visible)(?:\\|\\b|$))+$
      example: namespace::group
      x-filter:
        namespace:
          pattern: '[a-z0-9._-]{1,64}'
          examples:
            - group
        mode:
          enum:
            - visible
`
const mode = '        mode:\n          enum:\n            - visible\n'
const withKey = filter
  .replaceAll('|mode::visible', '|mode::visible|kind::own')
  .replace(mode, `${mode}        kind:\n          enum:\n            - own\n`)
const withoutKey = filter.replaceAll('|mode::visible', '').replace(mode, '')
const withValue = filter.replaceAll('mode::visible', 'mode::(?:visible|own)').replace(mode, `${mode}            - own\n`)
const tighter = filter.replaceAll('{1,64}', '{1,63}')

/** The property `description` of the request that creates a repository, whatever its texts. */
const text =
  /\n {4}CreateRepoRequest:\n[\s\S]*?\n( {8}description:\n(?: {10}.*\n)+)/.exec(
    readFileSync(join(root, bundle), 'utf8'),
  )?.[1] ?? ''
const publicProperty =
  '        is_public:\n          type: boolean\n          description: Whether anyone can download the repository.'
const required = "        - repository\n      properties:\n        repository: { $ref: '#/components/schemas/RepositoryName' }"
const owner = '        creator_name:\n          type: string\n          description: The IAM user who created the organization.'
/** The end of a DELETE without a body. */
const deletion = '          - SVCSTG.SWR.5000005\n      x-permission: 7\n'
const body = (needed: boolean) =>
  `${deletion}      requestBody:\n        required: ${needed}\n        content:\n          application/json:\n            schema:\n              type: object\n`
const permit = "            permit: { $ref: '#/components/examples/ErrorPermitInvalid' }\n"
const quota = "            quota: { $ref: '#/components/examples/ErrorRepositoryQuota' }\n"
const gone = "        '406':\n          description: The repository still contains images."
const limit = '      name: limit\n      in: query\n'

it.each<[string, Bump, string | RegExp, string]>([
  ['a reworded description', 'patch', "description: The tag's name.", 'description: The name of the tag.'],
  ['another example value', 'patch', 'errorMessage: Image already exists', 'errorMessage: The image exists'],
  ['a parameter that accepts more values', 'patch', 'maximum: 1000', 'maximum: 1001'],
  ['a different evidence grade', 'patch', 'grade: U', 'grade: R'],

  ['a new operation', 'minor', '    delete:\n      operationId: deleteRepoTag', newOperation()],
  ['a new error example', 'minor', permit, `${permit}${quota}`],
  ['a new optional request property', 'minor', text, `${text}        colour:\n          type: string\n`],
  ['a new optional request body', 'minor', deletion, body(false)],
  ['a lowered permission', 'minor', 'x-permission: 7', 'x-permission: 3'],
  ['a removed permission', 'minor', '      x-permission: 7\n', ''],
  ['a new filter key', 'minor', filter, withKey],
  ['a new value of a filter key', 'minor', filter, withValue],

  ['a removed operation', 'major', /\n {4}delete:\n {6}operationId: deleteRepoTag[\s\S]*?(?=\n {2}\/)/, ''],
  ['a renamed operation', 'major', 'operationId: deleteRepoTag', 'operationId: deleteTag'],
  ['a new required request body', 'major', deletion, body(true)],
  ['a removed request property', 'major', text, ''],
  ['a renamed request property', 'major', publicProperty, publicProperty.replace('is_public', 'is_open')],
  ['a new required request property', 'major', required, required.replace('      prop', '        - category\n      prop')],
  ['a renamed response property', 'major', owner, owner.replace('creator_name', 'creator')],
  ['a changed status', 'major', gone, gone.replace('406', '410')],
  ['a renamed parameter', 'major', limit, limit.replace('limit', 'size')],
  ['a newly required parameter', 'major', limit, `${limit}      required: true\n`],
  ['a parameter that accepts fewer values', 'major', 'maximum: 1000', 'maximum: 999'],
  ['a permission raised from 1', 'major', 'x-permission: 1', 'x-permission: 3'],
  ['a permission raised from 3', 'major', 'x-permission: 3', 'x-permission: 7'],
  ['a newly required permission', 'major', '        section: 4.1.1\n', '        section: 4.1.1\n      x-permission: 1\n'],
  ['a removed filter key', 'major', filter, withoutKey],
  ['a filter key that accepts fewer values', 'major', filter, tighter],
])('%s requires a %s bump', async (_, bump, from, to) => {
  clone.edit(bundle, from, to)
  const diff = await compareContracts(clone.root, 'main')
  expect(diff.markdown).toMatch(/^\| (?:🔴|🟢|⚪)/m)
  expect(diff.bump, diff.markdown).toBe(bump)
})

it('a changed translation requires a patch bump', async () => {
  clone.edit(chinese, '华为云', '华为')
  expect(await compareContracts(clone.root, 'main')).toMatchObject({
    bump: 'patch',
    required: '0.1.1',
    markdown: expect.stringContaining(chinese),
  })
})

it('the report names files and lines of the repository', async () => {
  clone.edit(bundle, /(?<=operationId: deleteRepoTag[\s\S]*?x-permission: )7/, '3')
  const { markdown } = await compareContracts(clone.root, 'main')
  const lines = clone.read(bundle).split('\n')
  // Lines are counted from one.
  const line = lines.indexOf('      x-permission: 3', lines.indexOf('      operationId: deleteRepoTag')) + 1
  expect(markdown.split('\n')).toEqual([
    `## main:${bundle} → ${bundle}`,
    '',
    '**0** major · **1** minor · **0** patch',
    '',
    '| Impact | Change | What | Where | Why |',
    '| --- | --- | --- | --- | --- |',
    `| 🟢 minor | modified | \`#/paths/~1v2~1manage~1namespaces~1{namespace}~1repos~1{repository}~1tags~1{tag}/delete · x-permission\` | ${bundle}:${line} | The required permission was lowered from 7 to 3. (house/permission-changed) |`,
  ])
  clone.git('restore', '.')
  clone.edit(bundle, text, '')
  expect((await compareContracts(clone.root, 'main')).markdown).toContain(`| main:${bundle}:`)
})

function newOperation(): string {
  const [found] = /\n {4}delete:\n {6}operationId: deleteRepoTag[\s\S]*?(?=\n {2}\/)/.exec(
    readFileSync(join(root, bundle), 'utf8'),
  ) ?? ['']
  return `${found.slice(1).replace('delete:', 'head:').replace('deleteRepoTag', 'showRepoTag')}\n    delete:\n      operationId: deleteRepoTag`
}
