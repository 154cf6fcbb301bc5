import { describe, expect, it } from 'vitest'
import { obstacles } from '../../scripts/release/obstacles.js'
import { releaseSteps } from '../../scripts/release/plan.js'
import { Problem } from '../../scripts/versions/problem.js'
import { releaseClone } from '../support/release-clone.js'
import { script } from '../support/script.js'

const release = (cwd: string, ...args: string[]) => script(cwd, 'release.ts', args)

// A clone has the bundles alone, which are edited by hand here.
const fresh = async (): Promise<void> => {}

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
    clone.follow(origin)
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
    const found = await obstacles(clone.root, { version: '0.1.0', publish: false, fresh })
    expect(found.join('\n')).toMatch(
      /on main; this is side\.[\s\S]*tag v0\.1\.0 exists[\s\S]*not committed[\s\S]*major bump: at least 0\.2\.0/,
    )
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
      run: async (command: string, ...args: string[]) =>
        void (command === 'git' ? clone.git(...args) : ran.push([command, ...args].join(' '))),
    }
    expect(await obstacles(clone.root, { version: '0.7.0', publish: false, fresh })).toEqual([])
    for (const { run } of releaseSteps(clone.root, options)) await run()
    expect(ran).toEqual(['npm run generate', 'npm test', 'npm run test:scripts', 'npm run test:package'])
    expect(clone.git('log', '-1', '--format=%s').trim()).toBe('Release 0.7.0')
    expect(clone.git('tag', '--points-at', 'HEAD').trim()).toBe('v0.7.0')
    expect(clone.git('status', '--porcelain')).toBe('')
    expect(clone.read('CHANGELOG.zh-CN.md')).toContain('## [0.7.0] - 2027-01-31')
    expect(script(clone.root, 'check-tag.ts', [], { TAG: 'v0.7.0' }).status).toBe(0)
    expect(script(clone.root, 'check-tag.ts', [], { TAG: 'v0.7.1' }).stderr).toContain('"v0.7.1" does not name 0.7.0')
    // The bundle still says the version before, since npm only told that it would generate.
    clone.edit('generated/openapi.yaml', 'version: 0.1.0', 'version: 0.7.0')
    clone.git('commit', '--quiet', '--all', '--amend', '--no-edit')
    clone.git('tag', '--force', 'v0.7.0')
    const next = { version: '0.8.0', publish: false, fresh }
    expect(await obstacles(clone.root, next)).toEqual([
      'CHANGELOG.md says nothing about 0.8.0: write a section "## [Unreleased]" on top of the others.',
      'CHANGELOG.zh-CN.md says nothing about 0.8.0: write a section "## [Unreleased]" on top of the others.',
    ])
    const again = await obstacles(clone.root, { ...next, version: '0.7.0' })
    expect(again).toEqual([
      'The tag v0.7.0 exists already.',
      'CHANGELOG.md says that 0.7.0 is out already.',
      'CHANGELOG.zh-CN.md says that 0.7.0 is out already.',
    ])
    const stale = async () => {
      throw new Problem('Run: npm run generate')
    }
    expect(await obstacles(clone.root, { ...next, version: '0.9.0', fresh: stale })).toContain('Run: npm run generate')
  })

  it.each([[['v0.2.0', '--dry-run']], [['next']]])('says of the version in %j only that it is none', args => {
    using clone = releaseClone()
    const { status, stdout, stderr } = release(clone.root, ...args)
    expect([status, stdout, stderr]).toEqual([1, '', `✗ A version is three numbers, such as 0.2.0, not "${args[0]}".\n`])
  })

  it('is in the way of itself where origin has its tag', () => {
    using clone = releaseClone()
    using origin = releaseClone()
    clone.follow(origin)
    origin.git('tag', 'v0.7.0')
    const { status, stderr } = release(clone.root, '0.7.0', '--dry-run', '--publish')
    expect([status, stderr]).toEqual([1, '✗ origin has a tag v0.7.0 already.\n'])
  })

  const [english, chinese] = ['CHANGELOG.md', 'CHANGELOG.zh-CN.md'] as const
  const bare = '## [Unreleased]\n\n### Added\n'
  const oneMore = '## [Unreleased]\n\n- More.\n\n## [0.1.0] - '
  it.each<[string, [string, string | RegExp, string][], string[]]>([
    [
      'has nothing below its newest section',
      [
        [english, /## [\s\S]*/, bare],
        [chinese, /## [\s\S]*/, bare],
      ],
      [`${english} says nothing below [Unreleased]: write there what changed.`],
    ],
    [
      'has nothing there in one language',
      [[chinese, '- 一项变更。\n', '']],
      [`${chinese} says nothing below [0.1.0]: write there what changed.`],
    ],
    [
      'has a section in one language alone',
      [[english, '## [0.1.0] - ', oneMore]],
      [
        `${english} has [0.1.0] without a date below [Unreleased]: make one section of the two.`,
        `${chinese} does not have the same sections as ${english}: give both the same.`,
      ],
    ],
    [
      'has two sections that are not out',
      [
        [english, '## [0.1.0] - ', oneMore],
        [chinese, '## [0.1.0] - ', oneMore],
      ],
      [
        `${english} has [0.1.0] without a date below [Unreleased]: make one section of the two.`,
        `${chinese} has [0.1.0] without a date below [Unreleased]: make one section of the two.`,
      ],
    ],
    ['has a heading that is none', [[english, '## [0.1.0] - unreleased', '## Notes']], [`${english}: "## Notes" is neither`]],
  ])('is not made while a changelog %s', async (_, edits, expected) => {
    using clone = releaseClone()
    for (const edit of edits) clone.edit(...edit)
    clone.commit('Changelogs')
    const found = await obstacles(clone.root, { version: '0.2.0', publish: false, fresh })
    for (const text of expected) expect(found).toContainEqual(expect.stringContaining(text))
    const tag = script(clone.root, 'check-tag.ts', [], { TAG: 'v0.1.0' })
    expect([tag.status, tag.stderr]).toEqual([1, expect.stringContaining(english)])
    expect(tag.stderr).not.toMatch(/\n\s+at /)
  })
})
