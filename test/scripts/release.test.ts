import { describe, expect, it } from 'vitest'
import { obstacles, releaseSteps } from '../../scripts/release/plan.js'
import { releaseClone } from '../support/release-clone.js'
import { script } from '../support/script.js'

const release = (cwd: string, ...args: string[]) => script(cwd, 'release.ts', args)

describe('a release', () => {
  it('shows in a dry run what would happen, and changes nothing', () => {
    using clone = releaseClone()
    const before = clone.git('rev-parse', 'HEAD')
    const { status, stdout, stderr } = release(clone.root, '0.7.0', '--dry-run')
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(stdout).toMatch(
      /would write 0\.7\.0 into package\.json[\s\S]*would npm test[\s\S]*would commit[\s\S]*would tag v0\.7\.0/,
    )
    expect(stdout).toContain('would not push')
    expect(stdout).not.toMatch(/would push/)
    expect(clone.git('status', '--porcelain')).toBe('')
    expect(clone.git('rev-parse', 'HEAD')).toBe(before)
    expect(clone.git('tag')).toBe('')
  })

  it('is pushed only from a main that holds what origin has', () => {
    using clone = releaseClone()
    const dry = () => release(clone.root, '0.7.0', '--dry-run', '--publish')
    expect(dry().stderr).toContain('✗ origin does not give its main')
    using origin = releaseClone()
    clone.git('remote', 'add', 'origin', origin.root)
    clone.git('fetch', '--quiet', 'origin', 'main')
    clone.git('reset', '--quiet', '--hard', 'FETCH_HEAD')
    clone.commit('Only here')
    expect([dry().status, dry().stdout]).toEqual([0, expect.stringContaining('would push main and v0.7.0')])
    origin.commit('Only there')
    expect([dry().status, dry().stderr]).toEqual([
      1,
      expect.stringContaining('✗ main of origin has commits that are not here.'),
    ])
  })

  it('is dry as well when npm kept the option for itself, and is none when npm kept --publish', () => {
    using clone = releaseClone()
    const before = clone.git('rev-parse', 'HEAD')
    const dry = script(clone.root, 'release.ts', ['0.7.0'], { npm_config_dry_run: 'true' })
    expect([dry.status, dry.stdout]).toEqual([0, expect.stringContaining('would tag v0.7.0')])
    const publish = script(clone.root, 'release.ts', ['0.7.0'], { npm_config_publish: 'true' })
    expect([publish.status, publish.stdout]).toEqual([1, ''])
    expect(publish.stderr).toContain('Run: npm run release -- 0.7.0 --publish')
    expect(clone.git('status', '--porcelain')).toBe('')
    expect(clone.git('rev-parse', 'HEAD')).toBe(before)
  })

  it('names everything that is in its way', async () => {
    using clone = releaseClone()
    clone.git('tag', 'v0.1.0')
    clone.edit('generated/openapi.yaml', 'maximum: 1000', 'maximum: 999')
    clone.git('switch', '--quiet', '-c', 'side')
    const found = await obstacles(clone.root, '0.1.0', false)
    expect(found.join('\n')).toMatch(
      /on main; this is side\.[\s\S]*not committed[\s\S]*tag v0\.1\.0 exists[\s\S]*major bump: at least 0\.2\.0/,
    )
    expect(await obstacles(clone.root, 'next', false)).toEqual(['A version is three numbers, such as 0.2.0, not "next".'])
    const { status, stdout } = release(clone.root, '0.0.9')
    expect([status, stdout]).toEqual([1, ''])
  })

  it('commits and tags, and pushes only when told', async () => {
    using clone = releaseClone()
    const ran: string[] = []
    const options = {
      version: '0.7.0',
      date: '2027-01-31',
      publish: false,
      npm: (...args: string[]) => void ran.push(args.join(' ')),
    }
    expect(await obstacles(clone.root, '0.7.0', false)).toEqual([])
    for (const { run } of releaseSteps(clone.root, options)) run()
    expect(ran).toEqual(['run generate', 'test', 'run test:scripts', 'run test:package'])
    expect(clone.git('log', '-1', '--format=%s').trim()).toBe('Release 0.7.0')
    expect(clone.git('tag', '--points-at', 'HEAD').trim()).toBe('v0.7.0')
    expect(clone.git('status', '--porcelain')).toBe('')
    expect(clone.read('CHANGELOG.zh-CN.md')).toContain('## [0.7.0] - 2027-01-31')
    expect(script(clone.root, 'check-tag.ts', [], { TAG: 'v0.7.0' }).status).toBe(0)
    expect(script(clone.root, 'check-tag.ts', [], { TAG: 'v0.7.1' }).stderr).toContain('"v0.7.1" does not name 0.7.0')
    expect((await obstacles(clone.root, '0.8.0', false)).join()).toContain('CHANGELOG.md says nothing about 0.8.0')
  })
})
