import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kilobytes, measure, portions } from '../../scripts/size/measure.js'
import { root } from '../support/contract.js'

describe('size', () => {
  it.each(portions)('$name stays within its limit', async portion => {
    expect(await measure(portion, root)).toBeLessThanOrEqual(portion.limit)
  })

  it.each(['README.md', 'README.zh-CN.md'])('is quoted by %s as the limits say it, split and in one file', name => {
    const paragraph = readFileSync(join(root, name), 'utf8')
      .split('\n\n')
      .find(text => text.includes('gzip'))
    const quoted = paragraph?.match(/\d+\.\d kB/g)
    expect(quoted).toEqual(portions.slice(0, 2).map(({ limit }) => kilobytes(limit)))
  })
})
