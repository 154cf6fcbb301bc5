import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kilobytes, measure, portions } from '../../scripts/size/measure.js'
import { root } from '../support/contract.js'

describe('size', () => {
  it.each(portions)('$name stays within its limit', async portion => {
    expect(await measure(portion, root)).toBeLessThanOrEqual(portion.limit)
  })

  it('is quoted by the README as the limit says it', context => {
    const quoted = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/(\d+(?:\.\d+)? kB)[^.\n]*gzip/g)].map(
      ([, text]) => text,
    )
    if (quoted.length === 0) return context.skip('The README quotes no size yet.')
    expect(quoted).toContain(kilobytes(portions[0]?.limit ?? 0))
  })
})
