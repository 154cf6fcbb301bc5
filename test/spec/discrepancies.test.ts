import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { operationEntries } from '../../src/openapi/document.js'
import { contract, root } from '../support/contract.js'

const rows = (name: string): string[][] =>
  readFileSync(join(root, 'openapi/docs', name), 'utf8')
    .split('\n')
    .filter(line => line.startsWith('| <a id='))
    .map(line => line.split(/(?<!\\)\|/).slice(1, -1))
const idOf = ([first = '']: string[]): string => /id="([^"]+)"/.exec(first)?.[1] ?? ''
const gradesOf = (row: string[]): string[] => row[4]?.match(/\b[RLCDU]\b/g) ?? []

/** One key of an `x-evidence`, with the location of the element that it supports. */
interface EvidenceMark {
  location: string
  entry: string
  grade: string
}

function evidenceMarks(node: unknown, location = '#'): EvidenceMark[] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    key === 'x-evidence' && typeof value === 'object' && value !== null
      ? Object.entries(value as Record<string, { grade: string; also?: string }>).flatMap(([entry, { grade, also = '' }]) =>
          [grade, ...also.split(' ').filter(Boolean)].map(one => ({ location, entry, grade: one })),
        )
      : evidenceMarks(value, `${location}/${key}`),
  )
}

const english = rows('discrepancies.md')
const chinese = rows('discrepancies.zh-CN.md')
// The legend explains the extension and has no evidence itself.
const marks = [
  ...evidenceMarks({ ...contract, 'x-legend': undefined }),
  ...Object.entries(contract['x-error-catalogue'] as Record<string, { evidence?: { entry?: string; grade: string } }>).flatMap(
    ([code, { evidence }]) =>
      evidence?.entry === undefined ? [] : [{ location: code, entry: evidence.entry, grade: evidence.grade }],
  ),
]

describe('The page of discrepancies', () => {
  it('has the same unique entries in both languages', () => {
    expect(english.length).toBeGreaterThan(100)
    expect(chinese.map(idOf)).toEqual(english.map(idOf))
    expect(new Set(english.map(idOf)).size).toBe(english.length)
  })

  it('states the number of its entries', () => {
    for (const name of ['discrepancies.md', 'discrepancies.zh-CN.md'])
      expect(readFileSync(join(root, 'openapi/docs', name), 'utf8')).toMatch(new RegExp(`${english.length} (?:entries|条)`))
  })

  it('fills all five columns', () => {
    for (const row of [...english, ...chinese]) {
      expect(row).toHaveLength(5)
      expect(row.every(cell => cell.trim() !== '')).toBe(true)
    }
  })

  it('names the same grades of evidence in both languages', () => {
    for (const [index, row] of english.entries()) {
      expect(gradesOf(row), idOf(row)).not.toEqual([])
      expect([...new Set(gradesOf(chinese[index] ?? []))].sort(), idOf(row)).toEqual([...new Set(gradesOf(row))].sort())
    }
  })
})

describe('The evidence in the contract', () => {
  it('names only entries of the page', () => {
    const ids = new Set(english.map(idOf))
    expect(marks.filter(({ entry }) => !ids.has(entry))).toEqual([])
  })

  it('exists for every entry of the page', () => {
    const entries = new Set(marks.map(({ entry }) => entry))
    expect(english.map(idOf).filter(id => !entries.has(id))).toEqual([])
  })

  it('has the grades that its entry names, and no others', () => {
    const sorted = (grades: Iterable<string>): string[] => [...new Set(grades)].sort()
    for (const row of english) {
      const own = marks.filter(({ entry }) => entry === idOf(row)).map(({ grade }) => grade)
      expect(sorted(own), idOf(row)).toEqual(sorted(gradesOf(row)))
    }
  })

  it('of single codes is in the catalogue, and not at the schema of all codes', () => {
    const ofSchema = marks.filter(({ location }) => location === '#/components/schemas/ErrorCode').map(({ entry }) => entry)
    expect([...new Set(ofSchema)]).toEqual(['codes-open', 'code-double', 'code-split', 'codes-foreign'])
  })

  // Both directions are empty if nothing is found, so the number of marks is asserted as well.
  it('consists of at least 330 grades', () => {
    expect(marks.length).toBeGreaterThanOrEqual(330)
  })

  it('exists for every status that only later editions list', () => {
    const later = operationEntries(contract).filter(({ operation }) => 'x-later-statuses' in operation)
    const entries = { createNamespaceAuth: 'create-200', createRepo: 'create-200', createAgency: 'agency-204' }
    expect(later.map(({ operation }) => operation.operationId).sort()).toEqual(Object.keys(entries).sort())
    for (const { operation } of later)
      expect(operation).toHaveProperty(['x-evidence', entries[operation.operationId as keyof typeof entries]])
  })

  it('names the edition of everything that later editions add', () => {
    const added = nodesWith(contract, 'later-parameters')
    expect(added.length).toBeGreaterThanOrEqual(9)
    for (const node of added) expect(JSON.stringify(node)).toMatch(/"x-(?:edition|later-values|later-statuses)":/)
  })

  it('exists for the permission of every operation that has one', () => {
    for (const { operation } of operationEntries(contract))
      expect('permission-levels' in ((operation as { 'x-evidence'?: object })['x-evidence'] ?? {}), operation.operationId).toBe(
        operation['x-permission'] !== undefined,
      )
  })
})

/** Returns the parts of the contract that have an entry in their own evidence. */
function nodesWith(node: unknown, entry: string): object[] {
  if (typeof node !== 'object' || node === null) return []
  const { 'x-evidence': evidence = {} } = node as { 'x-evidence'?: object }
  return [...(entry in evidence ? [node] : []), ...Object.values(node).flatMap(part => nodesWith(part, entry))]
}
