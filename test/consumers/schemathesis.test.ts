import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { freePort } from '../../src/mock/free-port.js'
import { startPrism } from '../../src/mock/prism.js'
import { bundlePath } from '../../src/openapi/bundle.js'
import { startService } from '../clients/support/service.js'
import { Missing } from '../support/cache.js'
import { run } from '../support/run.js'
import { fileOf } from './support/editions.js'
import { pythonPackages } from './support/packages.js'
import { recordFinding, type Tool } from './support/results.js'

const version = '4.32.5'
const tool: Tool = { name: 'schemathesis', version, edition: 'openapi-client' }

/** What schemathesis reports and the service intends, with the source. Any other report is a mistake. */
const deliberate: Readonly<Record<string, string>> = {
  'Wrong response to undeclared method: 404 APIGW.0101':
    'The gateway knows no path with another method. Observed on the live service.',
  'Schema-valid request rejected: 406 SVCSTG.SWR.4060074':
    'The organization or the repository still contains images, which no schema can say. Observed on the live service.',
  'Schema-valid request rejected: 400 SVCSTG.SWR.4001067':
    'The account has no user with this ID, which no schema can say. The reference lists the code.',
  'Schema-valid request rejected: 400 SVCSTG.SWR.4001090':
    'The account to share with does not exist, which no schema can say. Observed by clients.',
  'Schema-valid request rejected: 400 SVCSTG.SWR.4000097':
    'The account has reached its organization quota. The reference lists the code.',
  'Schema-valid request rejected: 400 SVCSTG.SWR.4000014':
    'The account has no project with this name, which no schema can say. The reference lists the code.',
  'Schema-valid request rejected: 400 SVCSTG.SWR.4000306':
    'The repository has no policy with this ID, which no schema can say. The vendor’s Terraform provider expects this code.',
  'Schema-valid request rejected: 400 SVCSTG.SWR.4001036':
    'A filter of synchronization jobs lacks a mandatory key. No pattern without lookaheads requires keys in any order. The reference lists them as mandatory.',
  'Schema-valid request rejected: 400 SVCSTG.SWR.4001025 (marker)':
    'The marker is from no page of this list. It is an opaque text, so no schema can say so. The reference lists the code.',
}

describe(`schemathesis ${version}`, () => {
  let folder = ''
  let work: string | undefined
  let missing: string | undefined
  beforeAll(async () => {
    try {
      folder = await pythonPackages('schemathesis', [`schemathesis==${version}`])
    } catch (error) {
      if (!(error instanceof Missing)) throw error
      missing = error.message
      console.warn(`schemathesis is skipped. ${missing}`)
    }
  }, 600_000)
  beforeEach(async ({ skip }) => {
    skip(missing !== undefined, missing)
    work = await mkdtemp(join(folder, 'work-'))
  })
  afterEach(async () => {
    if (work !== undefined) await rm(work, { recursive: true, force: true })
  })

  /** Sends generated requests to a service. Returns what schemathesis reports: a title, a status and an error code each. */
  async function reports(url: string, token: string, checks: readonly string[]): Promise<string[]> {
    const { code, stdout, stderr } = await run(
      {
        command: join(folder, 'venv/bin/schemathesis'),
        args: [
          ...['run', fileOf('openapi-client'), '--url', url, '--header', `X-Auth-Token: ${token}`],
          ...['--checks', checks.join(','), '--phases', 'examples,coverage,fuzzing', '--mode', 'all'],
          ...['--max-examples', '15', '--seed', '1', '--workers', '1', '--no-color'],
        ],
        cwd: work ?? folder,
      },
      '',
      900_000,
    )
    const cases = stdout.split(/^\d+\. Test Case ID: /m).slice(1)
    expect(stdout, stderr).toMatch(/^Test cases:\n +\d{3,} generated/m)
    // 1 means failures, which must be in the output.
    expect(code === 0 ? cases : code === 1 && cases.length > 0, `${stdout}${stderr}`).toEqual(code === 0 ? [] : true)
    return cases.flatMap(text => {
      const status = /^\[(\d+)\]/m.exec(text)?.[1]
      const errorCode = /"error_?[Cc]ode":"([^"]+)"/.exec(text)?.[1]
      const parameter = text.includes('marker: ') ? ' (marker)' : ''
      return [...text.matchAll(/^- (?:ST\d+ )?(.+)$/gm)].map(([, title]) => `${title}: ${status} ${errorCode}${parameter}`)
    })
  }

  it('finds only deliberate responses of the sandbox, with all checks', async () => {
    const service = await startService()
    try {
      const found = new Set(await reports(service.url, service.token, ['all']))
      expect([...found].filter(report => !Object.hasOwn(deliberate, report))).toEqual([])
      // A list that schemathesis never needs would hide mistakes.
      expect(found.size).toBeGreaterThan(0)
      recordFinding(tool, 'deliberate-responses')
    } finally {
      await service.close()
    }
  }, 900_000)

  it('finds nothing in the responses of the mock', async () => {
    const prism = await startPrism(bundlePath('yaml'), await freePort())
    try {
      const responses = ['status_code', 'content_type', 'response_headers', 'response_schema'].map(
        name => `${name}_conformance`,
      )
      expect(await reports(prism.url, 'any', ['not_a_server_error', ...responses])).toEqual([])
      recordFinding(tool, 'mock-responses')
    } finally {
      await prism.stop()
    }
  }, 900_000)
})
