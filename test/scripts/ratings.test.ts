import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, expect, it } from 'vitest'
import { compareContracts } from '../../scripts/versions/compare-contracts.js'
import type { Bump } from '../../scripts/versions/version.js'
import { root } from '../support/contract.js'
import { releaseClone } from '../support/release-clone.js'

const bundle = 'generated/openapi.yaml'
const chinese = 'generated/openapi.zh-CN.yaml'

const clone = releaseClone()
afterEach(() => void clone.git('restore', '.'))
afterAll(() => clone[Symbol.dispose]())

// The keys of a filter and the pattern that follows from them, as lint wants it.
const filter = `      schema:
        type: string
        pattern: ^(?:namespace::[a-z0-9._-]{1,64}|mode::(?:visible))(?:\\|(?:namespace::[a-z0-9._-]{1,64}|mode::(?:visible)))*$
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
  .replaceAll('|mode::(?:visible)', '|mode::(?:visible)|kind::(?:own)')
  .replace(mode, `${mode}        kind:\n          enum:\n            - own\n`)
const withoutKey = filter.replaceAll('|mode::(?:visible)', '').replace(mode, '')
const withValue = filter.replaceAll('mode::(?:visible)', 'mode::(?:visible|own)').replace(mode, `${mode}            - own\n`)
const tighter = filter.replaceAll('{1,64}', '{1,63}')

const text = `        description:
          type: string
          description: The purpose of the repository.
          examples:
            - Storefront service
`
const publicProperty =
  '        is_public:\n          type: boolean\n          description: Whether anyone can download the repository.'
const required =
  "        - repository\n      properties:\n        repository:\n          $ref: '#/components/schemas/RepositoryName'"
const owner = '        creator_name:\n          type: string\n          description: The IAM user who created the organization.'
const deleteTag = '      x-reference: 4.3.2\n      x-permission: 7\n'
const body = (needed: boolean) =>
  `${deleteTag}      requestBody:\n        required: ${needed}\n        content:\n          application/json:\n            schema:\n              type: object\n`
const permit = "                permit:\n                  $ref: '#/components/examples/ErrorPermitInvalid'\n"
const quota = "                quota:\n                  $ref: '#/components/examples/ErrorRepositoryQuota'\n"
const gone = "        '404':\n          description: The tag, repository or organization doesn't exist."
const limit = '      name: limit\n      in: query\n'

it.each<[string, Bump, string | RegExp, string]>([
  ['a description in other words', 'patch', "description: The tag's name.", 'description: The name of the tag.'],
  ['another value in an example', 'patch', 'errorMessage: Image already exists', 'errorMessage: The image exists'],
  ['a parameter that takes more', 'patch', 'maximum: 1000', 'maximum: 1001'],
  ['other evidence', 'patch', 'grade: U', 'grade: R'],

  ['an operation that is new', 'minor', '    delete:\n      operationId: deleteRepoTag', newOperation()],
  ['an example of an error that is new', 'minor', permit, `${permit}${quota}`],
  ['a property that a request may have', 'minor', text, `${text}        colour:\n          type: string\n`],
  ['a body that may be left out', 'minor', deleteTag, body(false)],
  ['a permission that was lowered', 'minor', 'x-permission: 7', 'x-permission: 3'],
  ['a permission that is no longer needed', 'minor', '      x-permission: 7\n', ''],
  ['a key of a filter that is new', 'minor', filter, withKey],
  ['a value of a key of a filter that is new', 'minor', filter, withValue],

  ['an operation that is gone', 'major', /\n {4}delete:\n {6}operationId: deleteRepoTag[\s\S]*?(?=\n {2}\/)/, ''],
  ['an operation of another name', 'major', 'operationId: deleteRepoTag', 'operationId: deleteTag'],
  ['a body that must be sent', 'major', deleteTag, body(true)],
  ['a property that requests no longer have', 'major', text, ''],
  ['a property of requests of another name', 'major', publicProperty, publicProperty.replace('is_public', 'is_open')],
  ['a property that requests must have', 'major', required, required.replace('      prop', '        - category\n      prop')],
  ['a property of answers of another name', 'major', owner, owner.replace('creator_name', 'creator')],
  ['a status that is another one', 'major', gone, gone.replace('404', '410')],
  ['a parameter of another name', 'major', limit, limit.replace('limit', 'size')],
  ['a parameter that must be sent', 'major', limit, `${limit}      required: true\n`],
  ['a parameter that takes less', 'major', 'maximum: 1000', 'maximum: 999'],
  ['a permission that was raised from 1', 'major', 'x-permission: 1', 'x-permission: 3'],
  ['a permission that was raised from 3', 'major', 'x-permission: 3', 'x-permission: 7'],
  [
    'a permission that is needed now',
    'major',
    '      x-reference: 4.1.1\n',
    '      x-reference: 4.1.1\n      x-permission: 1\n',
  ],
  ['a key of a filter that is gone', 'major', filter, withoutKey],
  ['a key of a filter that takes less', 'major', filter, tighter],
])('%s asks for a %s bump', async (_, bump, from, to) => {
  clone.edit(bundle, from, to)
  const diff = await compareContracts(clone.root, 'main')
  expect(diff.markdown).toMatch(/^\| (?:🔴|🟢|⚪)/m)
  expect(diff.bump, diff.markdown).toBe(bump)
})

it('asks for a patch where only the translation changed', async () => {
  clone.edit(chinese, '华为云', '华为')
  expect(await compareContracts(clone.root, 'main')).toMatchObject({
    bump: 'patch',
    needed: '0.1.1',
    markdown: expect.stringContaining(chinese),
  })
})

it('is told with the places as they are in the repository', async () => {
  clone.edit(bundle, deleteTag, deleteTag.replace('7', '3'))
  const { markdown } = await compareContracts(clone.root, 'main')
  // Six lines below, and lines are counted from one.
  const line = clone.read(bundle).split('\n').indexOf('      operationId: deleteRepoTag') + 7
  expect(markdown.split('\n')).toEqual([
    `## main:${bundle} → ${bundle}`,
    '',
    '**0** major · **1** minor · **0** patch',
    '',
    '| Impact | Change | What | Where | Why |',
    '| --- | --- | --- | --- | --- |',
    `| 🟢 minor | modified | \`#/paths/~1v2~1manage~1namespaces~1{namespace}~1repos~1{repository}~1tags~1{tag}/delete · x-permission\` | ${bundle}:${line} | The permission that it needs was lowered from 7 to 3. (house/permission-changed) |`,
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
