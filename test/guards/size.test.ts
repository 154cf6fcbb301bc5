import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatKilobytes, measure, portions } from '../../scripts/size/measure.js'
import { root } from '../support/contract.js'

describe('size', () => {
  it.each(portions)('$name is within its limit', async portion => {
    expect(await measure(portion, root)).toBeLessThanOrEqual(portion.limit)
  })

  it.each(['README.md', 'README.zh-CN.md'])('%s quotes the limits with and without code splitting', name => {
    const paragraph = readFileSync(join(root, name), 'utf8')
      .split('\n\n')
      .find(text => text.includes('gzip'))
    const quoted = paragraph?.match(/\d+\.\d kB/g)
    expect(quoted).toEqual(portions.slice(0, 2).map(({ limit }) => formatKilobytes(limit)))
  })
})
