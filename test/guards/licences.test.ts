import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { licencesDocument, packageOf, permissive, shippedPackages } from '../../scripts/licences/shipped.js'
import { root } from '../support/contract.js'

it('lists the licences of everything that is shipped, all of them permissive', async () => {
  const shipped = await shippedPackages(root)
  expect(shipped.filter(({ licence }) => !permissive.includes(licence))).toEqual([])
  expect(readFileSync(join(root, 'THIRD-PARTY-LICENSES.md'), 'utf8'), 'Run: npm run licences').toBe(licencesDocument(shipped))
})

it.each([
  ['node_modules/hono/dist/hono.js', 'hono'],
  ['../../main/node_modules/@hono/node-server/dist/index.mjs', '@hono/node-server'],
  ['node_modules/a/node_modules/@b/c/index.js', '@b/c'],
  ['src/index.ts', undefined],
  ['generated/operations.ts', undefined],
])('%s is from %s', (path, name) => expect(packageOf(path)).toBe(name))

it('bundles nothing whose licence nobody knows', () => {
  expect(() => packageOf('../elsewhere/hono.js')).toThrow('../elsewhere/hono.js is bundled and belongs to no package')
})
