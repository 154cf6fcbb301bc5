import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { root } from '../support/contract.js'

const names = Object.keys(manifest.scripts)

describe('npm scripts', () => {
  it('are at most 22, so that a newcomer can read the list', () => {
    expect(names.length).toBeLessThanOrEqual(22)
  })

  it('are all described in CONTRIBUTING.md', () => {
    const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')
    const missing = names.filter(name => name !== 'prepack' && !text.includes(name === 'test' ? '`npm test`' : `\`${name}\``))
    expect(missing).toEqual([])
  })

  it.each(['.ci/run', '.ci/nightly'])('run by %s exist', file => {
    const [, suites = ''] = /suites" (.*)$/m.exec(readFileSync(join(root, file), 'utf8')) ?? []
    expect(suites).not.toBe('')
    expect(suites.split(' ').filter(suite => !names.includes(suite))).toEqual([])
  })
})
