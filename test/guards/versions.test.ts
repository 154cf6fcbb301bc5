import { describe, expect, it } from 'vitest'
import { changelogSections, writeChangelogs } from '../../scripts/versions/changelog.js'
import { versionsIn, writeVersion } from '../../scripts/versions/places.js'
import { compareVersions, isVersion, nextVersion } from '../../scripts/versions/version.js'
import { root } from '../support/contract.js'
import { releaseClone } from '../support/release-clone.js'

describe('the version', () => {
  it('is the same wherever it is written', () => {
    const places = versionsIn(root)
    expect(places.length).toBeGreaterThanOrEqual(6)
    expect([...new Set(places.map(({ version }) => version))], JSON.stringify(places)).toHaveLength(1)
  })

  it('is that of the newest section of both changelogs, which go in step', () => {
    const [english, chinese] = changelogSections(root)
    expect(chinese?.sections).toEqual(english?.sections)
    const sections = english?.sections.filter(({ version }) => version !== 'Unreleased') ?? []
    expect(sections[0]?.version).toBe(versionsIn(root)[0]?.version)
    // All but the newest are out, and newer ones have higher numbers.
    expect(sections.slice(1).every(({ date }) => date !== undefined)).toBe(true)
    expect(sections).toEqual([...sections].sort((one, other) => compareVersions(other.version, one.version)))
  })

  it('is written everywhere at once', () => {
    using clone = releaseClone()
    writeVersion(clone.root, '12.3.45')
    writeChangelogs(clone.root, '12.3.45', '2027-01-31')
    const written = versionsIn(clone.root).filter(({ file }) => !file.startsWith('generated/'))
    expect([...new Set(written.map(({ version }) => version))]).toEqual(['12.3.45'])
    for (const { sections } of changelogSections(clone.root))
      expect(sections[0]).toEqual({ version: '12.3.45', date: '2027-01-31' })
    // Nothing else changes: one line in most, two in the lock file.
    const changed = clone.git('diff', '--numstat').trim().split('\n')
    expect(changed.map(line => line.split('\t')[0])).toEqual(['1', '1', '1', '2', '1', '1'])
    expect(() => writeChangelogs(clone.root, '13.0.0')).toThrow(/write a section "## \[Unreleased\]"/)
  })

  it('is given to what a changelog says of changes that are not out yet', () => {
    using clone = releaseClone()
    writeChangelogs(clone.root, '0.1.0', '2027-01-31')
    for (const file of ['CHANGELOG.md', 'CHANGELOG.zh-CN.md'])
      clone.edit(file, '## [0.1.0]', '## [Unreleased]\n\n- More.\n\n## [0.1.0]')
    writeChangelogs(clone.root, '0.2.0')
    const sections = [{ version: '0.2.0' }, { version: '0.1.0', date: '2027-01-31' }]
    expect(changelogSections(clone.root).map(one => one.sections)).toEqual([sections, sections])
    expect(clone.read('CHANGELOG.zh-CN.md')).toContain('## [0.2.0] - 未发布\n\n- More.')
  })

  it.each([
    ['## 0.1.0 - unreleased'],
    ['## [0.1] - unreleased'],
    ['## [0.1.0] - 31.01.2027'],
    ['## [0.1.0] - 2027-02-31'],
    ['## [0.1.0] - 2027-01-31 '],
    ['## [0.1.0] – 2027-01-31'],
    ['## Notes'],
  ])('is not to be read from %j', line => {
    using clone = releaseClone()
    clone.edit('CHANGELOG.md', '## [0.1.0] - unreleased', line)
    expect(() => changelogSections(clone.root)).toThrow(`CHANGELOG.md: ${JSON.stringify(line)} is neither`)
    expect(() => writeChangelogs(clone.root, '0.2.0')).toThrow('CHANGELOG.md')
  })

  it('is three numbers that are compared as such', () => {
    expect(['0.1.0', '10.0.3'].every(isVersion)).toBe(true)
    expect(['1.0', 'v1.0.0', '1.0.0-rc.1', '01.0.0', ''].some(isVersion)).toBe(false)
    expect(compareVersions('0.10.0', '0.9.9')).toBeGreaterThan(0)
    expect(compareVersions('0.9.9', '1.0.0')).toBeLessThan(0)
    expect(compareVersions('1.2.3', '1.2.3')).toBe(0)
  })

  it.each([
    ['1.2.3', '1.2.4', '1.3.0', '2.0.0'],
    ['0.2.3', '0.2.4', '0.2.4', '0.3.0'],
  ])('goes on from %s to %s, %s or %s', (version, patch, minor, major) => {
    expect(nextVersion(version, 'patch')).toBe(patch)
    expect(nextVersion(version, 'minor')).toBe(minor)
    expect(nextVersion(version, 'major')).toBe(major)
  })
})
