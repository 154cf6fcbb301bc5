import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../support/contract.js'
import { contractClone } from '../support/contract-clone.js'

it('`changeset version` raises the version and prepends to the changelog', () => {
  using clone = contractClone()
  clone.write('CHANGELOG.md', '# Changelog\n\n## 0.1.0\n\n### Minor Changes\n\n- Something.\n')
  clone.write('.changeset/one.md', "---\n'huaweicloud-swr': minor\n---\n\nMore.\n")
  clone.commit('Add a changeset')
  const command = join(root, 'node_modules/@changesets/cli/bin.js')
  const { status, stderr } = spawnSync(process.execPath, [command, 'version'], { cwd: clone.root, encoding: 'utf8' })
  expect(status, stderr).toBe(0)
  expect(JSON.parse(clone.read('package.json')).version).toBe('0.2.0')
  expect(clone.read('CHANGELOG.md')).toMatch(
    /^# Changelog\n\n## 0\.2\.0\n\n### Minor Changes\n\n- (?:[0-9a-f]+: )?More\.\n\n## 0\.1\.0\n\n### Minor Changes\n\n- Something\.\n/,
  )
  expect(clone.git('status', '--porcelain')).not.toContain('.changeset/config.json')
})
