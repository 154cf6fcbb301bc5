import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../support/contract.js'
import { requestClass, vendorCalls } from '../support/vendor-sdk.js'

describe.each(['migrating.md', 'migrating.zh-CN.md'])('%s', name => {
  const page = readFileSync(join(root, 'openapi/docs', name), 'utf8')
  const pairs = [...page.matchAll(/^\| `client\.(\w+)\(new (\w+)\(\)…\)` \| `swr\.(\w+)\(/gm)]

  it('has a row for every call of the vendor’s SDK', () => {
    expect(pairs.map(([, call]) => call).sort()).toEqual([...vendorCalls].sort())
  })

  it('names the class of requests of every call, and the operation of the same name', () => {
    for (const [, call = '', request = '', ours] of pairs) {
      expect(call).toBe(ours)
      expect(request).toBe(requestClass(call))
    }
  })
})
