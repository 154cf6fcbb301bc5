import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../support/contract.js'

const rows = (name: string): string[][] =>
  readFileSync(join(root, 'openapi/docs', name), 'utf8')
    .split('\n')
    .filter(line => line.startsWith('| <a id='))
    .map(line => line.split(/(?<!\\)\|/).slice(1, -1))
const ids = (table: string[][]): string[] => table.map(([first = '']) => /id="([^"]+)"/.exec(first)?.[1] ?? '')

describe('The page of discrepancies', () => {
  const english = rows('discrepancies.md')
  const chinese = rows('discrepancies.zh-CN.md')

  it('has the same unique entries in both languages', () => {
    expect(ids(english).length).toBeGreaterThan(100)
    expect(ids(chinese)).toEqual(ids(english))
    expect(new Set(ids(english)).size).toBe(english.length)
  })

  it('fills all five columns', () => {
    for (const row of [...english, ...chinese]) {
      expect(row).toHaveLength(5)
      expect(row.every(cell => cell.trim() !== '')).toBe(true)
    }
  })

  it('has a grade of evidence in each entry', () => {
    for (const row of [...english, ...chinese]) expect(row[4]).toMatch(/\b[RLCDU]\b/)
  })
})
