import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { operations } from '../../generated/operations.js'
import { root } from '../support/contract.js'

const vendor = createRequire(import.meta.url)('@huaweicloud/huaweicloud-sdk-swr/v2/public-api')

describe.each(['moving-over.md', 'moving-over.zh-CN.md'])('%s', name => {
  const page = readFileSync(join(root, 'openapi/docs', name), 'utf8')
  const pairs = [...page.matchAll(/^\| `client\.(\w+)\(new (\w+)\(\)…\)` \| `swr\.(\w+)\(/gm)]

  it('has a row for every operation of the vendor’s SDK', () => {
    const ids = Object.keys(operations).filter(id => typeof vendor.SwrClient.prototype[id] === 'function')
    expect(pairs.map(([, , , ours]) => ours).sort()).toEqual(ids.sort())
  })

  it('names methods and request classes of the vendor’s SDK', () => {
    for (const [, call = '', request = '', ours] of pairs) {
      expect(call).toBe(ours)
      expect(vendor.SwrClient.prototype[call], call).toBeTypeOf('function')
      expect(vendor[request], request).toBeTypeOf('function')
    }
  })
})
