import { describe, expect, it } from 'vitest'
import { toJunit } from '../../../src/verify/report/junit.js'
import { exchangeWith, failedWith, reportWith, resultWith } from '../../support/report.js'
import { elements, parseXml } from '../../support/xml.js'

describe('The JUnit file', () => {
  it('contains one suite for each target and group, with the numbers of cases', () => {
    const results = [
      resultWith(),
      failedWith({ id: '2', title: 'two' }),
      resultWith({ id: '3', group: 'effects', outcome: 'skipped', reason: 'not here' }),
    ]
    const root = parseXml(toJunit([reportWith({ results }), reportWith({ target: 'prism', results: results.slice(0, 1) })]))
    expect(root.attributes).toEqual({ name: 'huaweicloud-swr verify', tests: '4', failures: '1', errors: '0', time: '0.048' })
    expect(elements(root, 'testsuite').map(({ attributes }) => attributes)).toMatchObject([
      { name: 'sandbox responses', tests: '2', failures: '1', skipped: '0', time: '0.024', timestamp: '2026-11-24T12:00:00' },
      { name: 'sandbox effects', tests: '1', failures: '0', skipped: '1' },
      { name: 'prism responses', tests: '1' },
    ])
    expect(elements(root, 'skipped')[0]?.attributes).toEqual({ message: 'not here' })
    expect(
      elements(root, 'property')
        .map(({ attributes: { name } }) => name)
        .slice(0, 5),
    ).toEqual(['version', 'contractVersion', 'target', 'url', 'runId'])
  })

  it('contains only elements and attributes in the schemas of Jenkins and GitLab', () => {
    const root = parseXml(
      toJunit([reportWith({ results: [failedWith(), resultWith({ id: '2', outcome: 'skipped', reason: 'x' })] })]),
    )
    const known: Record<string, string[]> = {
      testsuite: ['name', 'tests', 'failures', 'errors', 'skipped', 'time', 'timestamp'],
      properties: [],
      property: ['name', 'value'],
      testcase: ['classname', 'name', 'time'],
      failure: ['message', 'type'],
      skipped: ['message'],
    }
    for (const [name, attributes] of Object.entries(known)) {
      const found = elements(root, name)
      expect(found.length, name).toBeGreaterThan(0)
      for (const element of found) expect(Object.keys(element.attributes).sort()).toEqual([...attributes].sort())
    }
    // The schema requires the properties to be first.
    for (const suite of elements(root, 'testsuite')) expect(suite.children[0]?.name).toBe('properties')
  })

  it('contains the problems of a failure, its request as curl and its response', () => {
    const [failure] = elements(
      parseXml(toJunit([reportWith({ results: [failedWith({ problems: ['one', 'two'] })] })])),
      'failure',
    )
    expect(failure?.attributes).toEqual({ message: 'one', type: 'failed' })
    expect(failure?.text).toContain("one\ntwo\n\ncurl 'http://127.0.0.1:4011/v2/manage/namespaces")
    expect(failure?.text).toContain('200 OK, after 9 ms\ncontent-type: application/json\n\n{"namespaces":[]}')
  })

  it('is well-formed with any characters in titles, problems and bodies', () => {
    const nasty = `</failure>]]>&amp;"'<b>\u0000\u001b[31m\ud800\uffff\ttab\nline`
    const result = failedWith({ title: nasty, problems: [nasty], exchanges: [exchangeWith({ responseBody: nasty })] })
    const root = parseXml(toJunit([reportWith({ target: nasty, stopReason: nasty, results: [result] })]))
    const escaped = `</failure>]]>&amp;"'<b>\ufffd\ufffd[31m\ufffd\ufffd\ttab\nline`
    expect(elements(root, 'testcase')[0]?.attributes.name).toBe(escaped)
    expect(elements(root, 'failure')[0]?.text).toContain(escaped)
  })

  it('uses different names for cases with the same title, since Jenkins and GitLab identify cases by name', () => {
    const root = parseXml(toJunit([reportWith({ results: [resultWith({ id: 'a' }), resultWith({ id: 'b' })] })]))
    const names = elements(root, 'testcase').map(({ attributes }) => attributes.name)
    expect(new Set(names).size).toBe(2)
  })
})
