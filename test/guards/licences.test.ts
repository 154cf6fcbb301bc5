import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { licencesDocument, permissive, shippedPackages } from '../../scripts/licences/shipped.js'
import { root } from '../support/contract.js'

it('lists the licences of everything that is shipped, all of them permissive', async () => {
  const shipped = await shippedPackages(root)
  expect(shipped.filter(({ licence }) => !permissive.includes(licence))).toEqual([])
  expect(readFileSync(join(root, 'THIRD-PARTY-LICENSES.md'), 'utf8'), 'Run: npm run licences').toBe(licencesDocument(shipped))
})
