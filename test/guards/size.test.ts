import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { measure, portions, withProject } from '../../scripts/size/measure.js'
import { root } from '../support/contract.js'

describe('size', () => {
  const sizes = new Map<string, number>()
  beforeAll(() =>
    withProject(root, async project => {
      for (const portion of portions) sizes.set(portion.name, await measure(portion, project))
    }),
  )

  it.each(portions)('$name is within its limit', ({ name, limit }) => {
    expect(sizes.get(name)).toBeLessThanOrEqual(limit)
  })

  it.each(['README.md', 'README.zh-CN.md'])(
    '%s rounds the limits with and without code splitting up, by less than a tenth',
    name => {
      const paragraph = readFileSync(join(root, name), 'utf8')
        .split('\n\n')
        .find(text => text.includes('gzip'))
      const quoted = [...(paragraph ?? '').matchAll(/([\d.]+) kB/g)].map(([, kilobytes]) => 1000 * Number(kilobytes))
      const limits = portions.slice(0, 2).map(({ limit }) => limit)
      for (const [index, limit] of limits.entries()) {
        expect(quoted[index]).toBeGreaterThanOrEqual(limit)
        expect(quoted[index]).toBeLessThan(1.1 * limit)
      }
    },
  )
})
