import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type OperationRow, operations } from '../../generated/operations.js'
import { root } from '../support/contract.js'
import { requestClass, vendorCalls } from '../support/vendor-sdk.js'

/** The operations of this client that the vendor's SDK lacks, apart from those of IAM. */
const onlyOurs = Object.entries(operations)
  .filter(([id, row]: [string, OperationRow]) => row.service === undefined && !vendorCalls.includes(id))
  .map(([id]) => id)

describe.each(['moving-over.md', 'moving-over.zh-CN.md'])('%s', name => {
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

  it('lists the operations that the vendor’s SDK lacks', () => {
    const [last = ''] = page.trimEnd().split('\n').slice(-1)
    expect([...last.matchAll(/`(\w+)`/g)].map(([, id]) => id)).toEqual(onlyOurs)
  })
})
