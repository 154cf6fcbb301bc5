import { describe, expect, it } from 'vitest'
import type { OperationId } from '../../generated/operations.js'
import { equalsExample } from '../../src/verify/cases/equals-example.js'

const origin = 'http://127.0.0.1:4010'
const live = 'https://iam.cn-north-4.myhuaweicloud.com'
const token = (issued_at: string, expires_at: string, more: object = {}): object => ({
  token: { issued_at, expires_at, ...more },
})
const example = token('2019-02-12T06:00:00.000000Z', '2019-02-13T06:00:00.000000Z')

describe('A body', () => {
  it.each<[string, OperationId, unknown, unknown]>([
    ['with other order of keys', 'showNamespace', { a: 1, b: [{ c: 2, d: 3 }] }, { b: [{ d: 3, c: 2 }], a: 1 }],
    ["with the mock's address", 'keystoneShowVersion', { href: `${origin}/v3/` }, { href: `${live}/v3/` }],
    ['with the live address', 'keystoneShowVersion', { href: `${live}/v3/` }, { href: `${live}/v3/` }],
    [
      'with later times',
      'keystoneCreateUserTokenByPassword',
      token('2026-01-01T00:00:00.000000Z', '2026-01-02T00:00:00.000000Z'),
      example,
    ],
  ])('%s is the example', (_, operation, body, expected) => {
    expect(equalsExample(operation, body, expected, origin)).toBe(true)
  })

  it.each<[string, OperationId, unknown, unknown]>([
    ['with another value', 'showNamespace', { a: 1 }, { a: 2 }],
    ['without a body', 'showNamespace', undefined, {}],
    ['with the address of another server', 'keystoneShowVersion', { href: 'http://other/v3/' }, { href: `${live}/v3/` }],
    ['with another path', 'keystoneShowVersion', { href: `${origin}/v2/` }, { href: `${live}/v3/` }],
    ['with the address of the mock elsewhere', 'showNamespace', { href: `${origin}/v3/` }, { href: `${live}/v3/` }],
    [
      'with another lifetime',
      'keystoneCreateUserTokenByPassword',
      token('2026-01-01T00:00:00.000000Z', '2026-01-01T12:00:00.000000Z'),
      example,
    ],
    ['without times', 'keystoneCreateUserTokenByPassword', { token: {} }, example],
    ['with invalid times', 'keystoneCreateUserTokenByPassword', token('a', 'b'), example],
    [
      'with more in the token',
      'keystoneCreateUserTokenByPassword',
      token('2026-01-01T00:00:00.000000Z', '2026-01-02T00:00:00.000000Z', { catalog: [] }),
      example,
    ],
  ])('%s is not the example', (_, operation, body, expected) => {
    expect(equalsExample(operation, body, expected, origin)).toBe(false)
  })
})
