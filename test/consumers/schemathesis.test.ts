import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { freePort } from '../../src/mock/free-port.js'
import { startPrism } from '../../src/mock/prism.js'
import { operationEntries } from '../../src/openapi/document.js'
import { startService } from '../clients/support/service.js'
import { Missing } from '../support/cache.js'
import { contract } from '../support/contract.js'
import { run } from '../support/run.js'
import { fileOf } from './support/editions.js'
import { pythonPackages } from './support/packages.js'
import { recordFinding, type Tool } from './support/results.js'

const version = '4.32.5'
// The complete contract: the edition for generators has neither the operations of IAM nor the bodies of responses that may be empty.
const tool: Tool = { name: 'schemathesis', version, edition: 'openapi' }

/** What schemathesis reports and the service intends. */
interface Deliberate {
  report: string
  /** The operations that it is intended for; without them, all. */
  operations?: readonly string[]
  /** Why, with the source. */
  reason: string
}

const rejected = (
  response: string,
  operations: readonly string[],
  reason: string,
): Deliberate & Required<Pick<Deliberate, 'operations'>> => ({
  report: `Schema-valid request rejected: ${response}`,
  operations,
  reason,
})

/** Any other report is a mistake. */
const deliberate: readonly Deliberate[] = [
  {
    report: 'Wrong response to undeclared method: 404 APIGW.0101',
    reason: 'The gateway knows no path with another method. Observed on the live service.',
  },
  rejected(
    '406 SVCSTG.SWR.4060074',
    ['deleteNamespaces'],
    'The organization still contains images, which no schema can say. Observed on the live service.',
  ),
  rejected(
    '400 SVCSTG.SWR.4001067',
    ['createNamespaceAuth', 'updateNamespaceAuth', 'createUserRepositoryAuth', 'updateUserRepositoryAuth'],
    'The account has no user with this ID, which no schema can say. The reference lists the code.',
  ),
  rejected(
    '400 SVCSTG.SWR.4001090',
    ['createRepoDomains', 'showAccessDomain', 'updateRepoDomains', 'deleteRepoDomains'],
    'The account to share with doesn’t exist, or there is no share, which no schema can say. Observed by clients.',
  ),
  rejected(
    '400 SVCSTG.SWR.4000097',
    ['createNamespace'],
    'The account has reached its organization quota. The reference lists the code.',
  ),
  rejected(
    '400 SVCSTG.SWR.4000014',
    ['createSecret'],
    'The account has no project with this name, which no schema can say. The reference lists the code.',
  ),
  rejected(
    '400 SVCSTG.SWR.4000014',
    ['createRetention'],
    'A repository has at most one policy. The user guide says so; the code is an assumption (retention-one-policy).',
  ),
  rejected(
    '400 SVCSTG.SWR.4000014',
    ['createTrigger'],
    'A trigger for CCE requires a cluster, and an expression must be valid, which no schema can say. The code was observed.',
  ),
  rejected(
    '400 SVCSTG.SWR.4000306',
    ['showRetention', 'updateRetention', 'deleteRetention'],
    'The repository has no policy with this ID, which no schema can say. The vendor’s Terraform provider expects this code.',
  ),
  rejected(
    '400 SVCSTG.SWR.4001158',
    ['deleteImageSyncRepo'],
    'There is no rule with this target, which no schema can say. The vendor’s Terraform provider expects this code.',
  ),
  rejected(
    '400 SVCSTG.SWR.4001036',
    ['showSyncJob'],
    'The filter lacks a mandatory key. No pattern without lookaheads requires keys in any order. The reference lists them as mandatory.',
  ),
  rejected(
    '400 SVCSTG.SWR.4001025',
    ['listRepositoryTag', 'listReferences'],
    'The marker is from no page of this list. It is an opaque string, so no schema can express it. The reference lists the code.',
  ),
  rejected(
    '400 without a code',
    ['keystoneCreateUserTokenByPassword'],
    'IAM has more methods than the sandbox implements, so the contract lists none. IAM sends no code.',
  ),
]

/** Returns the operation of a method and a path, or the method and the path if the contract has none. */
function operationOf(call: string): string {
  const found = operationEntries(contract).find(({ method, path }) => `${method.toUpperCase()} ${path}` === call)
  return found?.operation.operationId ?? call
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

  /** Sends generated requests to a service. Returns what schemathesis reports: an operation, a title, a status and an error code each. */
  async function reports(
    url: string,
    token: string,
    checks: readonly string[],
  ): Promise<{ operation: string; report: string }[]> {
    const { code, stdout, stderr } = await run(
      {
        command: join(folder, 'venv/bin/schemathesis'),
        args: [
          ...['run', fileOf(tool.edition), '--url', url, '--header', `X-Auth-Token: ${token}`],
          ...['--checks', checks.join(','), '--phases', 'examples,coverage,fuzzing', '--mode', 'all'],
          ...['--max-examples', '15', '--seed', '1', '--workers', '1', '--no-color'],
        ],
        cwd: work ?? folder,
      },
      '',
      900_000,
    )
    // Each operation has a heading, such as `___ GET /v2/manage/repos ___`.
    const [, ...parts] = stdout.split(/^[_ ]*[_ ]((?:[A-Z]+) \/\S*) [_ ]*$/m)
    expect(stdout, stderr).toMatch(/^Test cases:\n +\d{3,} generated/m)
    const found = parts.flatMap((call, index) => (index % 2 === 0 ? reportsIn(operationOf(call), parts[index + 1] ?? '') : []))
    // 1 means failures, which must be in the output.
    expect(code === 0 || (code === 1 && found.length > 0), `${stdout}${stderr}`).toBe(true)
    return found
  }

  /** Reads what schemathesis reports of an operation. */
  function reportsIn(operation: string, section: string): { operation: string; report: string }[] {
    const [, ...cases] = section.split(/^\d+\. Test Case ID: /m)
    return cases.flatMap(text => {
      const status = /^\[(\d+)\]/m.exec(text)?.[1]
      const errorCode = /"error_?[Cc]ode":"([^"]+)"/.exec(text)?.[1] ?? 'without a code'
      return [...text.matchAll(/^- (?:ST\d+ )?(.+)$/gm)].map(([, title]) => ({
        operation,
        report: `${title}: ${status} ${errorCode}`,
      }))
    })
  }

  it('finds only deliberate responses of the sandbox, with all checks', async () => {
    const service = await startService()
    try {
      const found = await reports(service.url, service.token, ['all'])
      const intended = ({ operation, report }: (typeof found)[number]): boolean =>
        deliberate.some(entry => entry.report === report && (entry.operations?.includes(operation) ?? true))
      expect(found.filter(entry => !intended(entry))).toEqual([])
      // A list that schemathesis never needs would hide mistakes.
      expect(found.length).toBeGreaterThan(0)
      recordFinding(tool, 'deliberate-responses')
    } finally {
      await service.close()
    }
  }, 900_000)

  it('finds nothing in the responses of the mock', async () => {
    const prism = await startPrism(await freePort())
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
