import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { version } from '../../generated/version.js'
import manifest from '../../package.json' with { type: 'json' }
import lock from '../../package-lock.json' with { type: 'json' }
import { changesetType, isReleaseVersion, nextVersion } from '../../scripts/diff/version.js'
import { contract, root } from '../support/contract.js'

describe('the version of package.json', () => {
  it('is also in the generated files and in the lock file', () => {
    const versions = [version, contract.info.version, lock.version, lock.packages[''].version]
    expect(new Set(versions)).toEqual(new Set([manifest.version]))
  })

  it('has the newest section of the changelog', () => {
    const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8')
    expect(/^## (.+)$/m.exec(changelog)?.[1]).toBe(manifest.version)
    // `changeset version` adds its sections below the first line.
    expect(changelog).toMatch(/^# Changelog\n\n## /)
  })
})

it('a release version has three numbers', () => {
  expect(['0.1.0', '10.0.3'].every(isReleaseVersion)).toBe(true)
  expect(['1.0', 'v1.0.0', '1.0.0-rc.1', '01.0.0', ''].some(isReleaseVersion)).toBe(false)
})

it.each([
  ['1.2.3', '1.2.4', '1.3.0', '2.0.0'],
  ['0.2.3', '0.2.4', '0.2.4', '0.3.0'],
])('the version after %s is %s, %s or %s', (version, patch, minor, major) => {
  expect(nextVersion(version, 'patch')).toBe(patch)
  expect(nextVersion(version, 'minor')).toBe(minor)
  expect(nextVersion(version, 'major')).toBe(major)
})

it('a breaking change is a minor changeset below 1.0.0', () => {
  expect([changesetType('0.2.3', 'major'), changesetType('1.2.3', 'major')]).toEqual(['minor', 'major'])
})
