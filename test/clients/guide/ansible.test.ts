import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { Missing } from '../../support/cache.js'
import { jsonLines, run } from '../../support/run.js'
import { codeOf, createFolder, fileOf, serveGuide } from './page.js'
import { prepareOpenstack } from './programs.js'

it('The playbook of the guide creates its resources with the settings of clouds.yaml', async ({ skip }) => {
  const program = await prepareOpenstack(join(import.meta.dirname, 'playbook.py')).catch(error => {
    if (error instanceof Missing) return skip(error.message)
    throw error
  })
  const server = await serveGuide()
  onTestFinished(server.close)
  const files = { 'clouds.yaml': fileOf('clouds.yaml', server.url), 'playbook.yaml': codeOf('playbook.yaml') }
  const folder = await createFolder(files)
  onTestFinished(() => rm(folder, { recursive: true }))
  const { code, stdout, stderr } = await run({ ...program, cwd: folder })
  expect(code, stderr).toBe(0)
  expect(jsonLines(stdout)).toEqual([
    { module: 'opentelekomcloud.cloud.swr_organization', namespace: 'web', repository: null },
    { module: 'opentelekomcloud.cloud.swr_repository', namespace: 'web', repository: 'app' },
  ])
}, 1_200_000)
