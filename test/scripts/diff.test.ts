import { expect, it } from 'vitest'
import { compareContracts } from '../../scripts/versions/compare-contracts.js'
import { releaseClone } from '../support/release-clone.js'
import { script } from '../support/script.js'

const bundle = 'generated/openapi.yaml'

it('asks for no version where nothing changed', async () => {
  using clone = releaseClone()
  const diff = await compareContracts(clone.root, 'HEAD')
  expect(diff.bump).toBeUndefined()
  expect(diff.enough).toBe(true)
})

it('asks for a higher version the more a change does to callers, and is content once it is there', async () => {
  using clone = releaseClone()
  clone.edit(bundle, /version: \d+\.\d+\.\d+/, 'version: 1.2.3')
  clone.commit('As if 1.2.3 were out')
  clone.edit(bundle, 'maximum: 1000', 'maximum: 999')
  const breaking = await compareContracts(clone.root, 'main')
  expect(breaking).toMatchObject({ base: '1.2.3', now: '1.2.3', bump: 'major', needed: '2.0.0', enough: false })
  expect(breaking.markdown).toContain('<= 999')
  expect(breaking.markdown).not.toContain(clone.root)
  clone.edit(bundle, 'version: 1.2.3', 'version: 2.0.0')
  expect(await compareContracts(clone.root, 'main')).toMatchObject({ bump: 'major', enough: true })
})

it('holds a change against its base where nothing was released yet, and against the latest release afterwards', () => {
  using clone = releaseClone()
  clone.edit(bundle, 'maximum: 1000', 'maximum: 999')
  expect(script(clone.root, 'diff.ts', [])).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('Nothing was released'),
  })
  const refused = script(clone.root, 'diff.ts', ['--base', 'main'])
  expect([refused.status, refused.stdout]).toEqual([1, expect.stringContaining('Run: npm run bump -- 0.2.0')])
  clone.commit('As if it were out')
  clone.git('tag', 'v0.1.0')
  const same = script(clone.root, 'diff.ts', ['--base', 'main~1'])
  expect([same.status, same.stdout.trim()]).toEqual([0, 'The contract has not changed since v0.1.0.'])
})

it('says what is wrong with a commit that it cannot compare with', async () => {
  using clone = releaseClone()
  await expect(compareContracts(clone.root, 'nowhere')).rejects.toThrow('git knows no commit, branch or tag "nowhere"')
  await expect(compareContracts(clone.root, '--help')).rejects.toThrow('git knows no commit')
  clone.git('rm', '--quiet', '--cached', bundle)
  clone.git('commit', '--quiet', '-m', 'Without the bundle')
  await expect(compareContracts(clone.root, 'HEAD')).rejects.toThrow(`There is no ${bundle} in HEAD`)
})
