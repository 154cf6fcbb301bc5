import { describe, expect, it } from 'vitest'
import { createLedger, readLedger } from '../../../src/verify/run/ledger.js'
import { createRunId } from '../../../src/verify/run/run-names.js'

const runId = createRunId()

describe('A ledger', () => {
  const organization = { namespace: `${runId}-a` }
  const repository = { ...organization, repository: 'team/app' }
  const record = (write: (ledger: ReturnType<typeof createLedger>) => void): string => {
    let text = '{"target":"http://127.0.0.1:4010"}\n'
    write(createLedger(line => (text += `${line}\n`)))
    return text
  }

  it('returns the remaining resources, newest first', () => {
    const text = record(ledger => {
      ledger.add(organization)
      ledger.add(repository)
    })
    expect(readLedger(text)).toEqual({ target: 'http://127.0.0.1:4010', remaining: [repository, organization] })
  })

  it('removes the repositories of a deleted organization', () => {
    const text = record(ledger => {
      ledger.add(organization)
      ledger.add(repository)
      ledger.remove(organization)
    })
    expect(readLedger(text).remaining).toEqual([])
  })

  it('keeps a resource that is added again', () => {
    const ledger = createLedger()
    expect(ledger.add(organization)).toBe(true)
    expect(ledger.add(organization)).toBe(false)
    expect(ledger.remaining()).toEqual([organization])
  })

  it('ignores an incomplete last line', () => {
    const text = record(ledger => ledger.add(organization))
    expect(readLedger(`${text}{"create":{"names`).remaining).toEqual([organization])
  })

  it.each([
    ['another incomplete line', '{"target":"http://a"}\n{"crea\n{"delete":{}}\n', 'Line 2'],
    [
      'a resource without the prefix of a run',
      '{"target":"http://a"}\n{"create":{"namespace":"group"}}\n',
      'no resource that a run',
    ],
    ['no address', '', 'names no address'],
  ])('is rejected with %s', (_, text, message) => {
    expect(() => readLedger(text)).toThrow(new RegExp(message))
  })
})
