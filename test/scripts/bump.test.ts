import { expect, it } from 'vitest'
import { releaseClone } from '../support/release-clone.js'
import { script } from '../support/script.js'

it('refuses a lower version unless that is meant', () => {
  using clone = releaseClone()
  const refused = script(clone.root, 'bump.ts', ['0.0.9'])
  expect([refused.status, refused.stderr.trim()]).toEqual([
    1,
    '0.0.9 is lower than 0.1.0. If that is meant: npm run bump -- 0.0.9 --lower',
  ])
  expect(clone.git('status', '--porcelain')).toBe('')
  // Generating afterwards fails here, where there is nothing to generate from.
  script(clone.root, 'bump.ts', ['0.0.9', '--lower'])
  expect(clone.read('CHANGELOG.zh-CN.md')).toContain('## [0.0.9] - 未发布')
  expect(clone.read('src/version.ts')).toContain("'0.0.9'")
})

it.each([[[]], [['next']], [['0.2.0', '0.3.0']]])('says how it is used when it is given %j', args => {
  using clone = releaseClone()
  const { status, stderr } = script(clone.root, 'bump.ts', args)
  expect([status, stderr]).toEqual([1, expect.stringContaining('Usage: npm run bump -- VERSION')])
})
