import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type JSONValue, query } from 'json-p3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { root } from '../support/contract.js'
import { startWorkflowSandbox, workflowFiles } from '../support/workflow-sandbox.js'
import type { Arazzo, Criterion } from '../support/workflows.js'

/** A step as Redocly reports it. */
interface ExecutedStep {
  workflowId: string
  stepId: string
  response: { body?: JSONValue }
  checks: { condition?: string; passed: boolean }[]
}

const files = workflowFiles(root)
const documents = files.map(file => parse(readFileSync(join(root, file), 'utf8')) as Arazzo)

/** The JSONPath criteria of all steps, of their success and of their actions. */
const criteria = documents.flatMap(({ workflows }) =>
  workflows.flatMap(({ workflowId, steps }) =>
    steps.flatMap(({ stepId, successCriteria = [], onSuccess = [], onFailure = [] }) =>
      [...successCriteria, ...[...onSuccess, ...onFailure].flatMap(({ criteria = [] }) => criteria)]
        .filter(({ type }) => type === 'jsonpath')
        .map(({ condition }) => ({ workflowId, stepId, condition })),
    ),
  ),
)

/** Whether a query of RFC 9535 finds anything. */
const finds = (condition: string, document: JSONValue): boolean => query(condition, document).length > 0

/** Returns a body, and the same body with its lists shorter, down to none. */
function shortened(body: JSONValue): JSONValue[] {
  if (Array.isArray(body)) return [body, [], body.slice(0, 1), ...body.map(item => [item])]
  if (typeof body !== 'object' || body === null) return [body]
  const lists = Object.entries(body).filter(([, value]) => Array.isArray(value))
  return [body, ...lists.flatMap(([name, list]) => shortened(list).map(value => ({ ...body, [name]: value })))]
}

let executed: ExecutedStep[] = []
const executionsOf = ({ workflowId, stepId }: Pick<ExecutedStep, 'workflowId' | 'stepId'>): ExecutedStep[] =>
  executed.filter(step => step.workflowId === workflowId && step.stepId === stepId)

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'swr-workflows-'))
  const stage = await startWorkflowSandbox()
  try {
    stage.pushOldTags()
    const output = join(folder, 'run.json')
    const run = await stage.run(root, [...files, `--json-output=${output}`])
    expect(run.status, run.output).toBe(0)
    const report: { files: Record<string, { executedWorkflows: { executedSteps: ExecutedStep[] }[] }> } = JSON.parse(
      readFileSync(output, 'utf8'),
    )
    executed = Object.values(report.files).flatMap(file => file.executedWorkflows.flatMap(workflow => workflow.executedSteps))
  } finally {
    await stage[Symbol.asyncDispose]()
    rmSync(folder, { recursive: true, force: true })
  }
}, 60_000)
afterAll(() => {
  executed = []
})

describe.each(criteria)('$workflowId, $stepId: $condition', criterion => {
  it('has the same result under RFC 9535 as in Redocly', () => {
    const executions = executionsOf(criterion)
    expect(executions).not.toEqual([])
    for (const { response, checks } of executions) {
      const [check] = checks.filter(({ condition }) => condition === criterion.condition)
      expect(check?.passed).toBe(finds(criterion.condition, response.body ?? null))
    }
  })

  it('has the same result whether `$` is the body or a list with the body, for shorter lists too', () => {
    for (const { response } of executionsOf(criterion))
      for (const body of shortened(response.body ?? null))
        expect(finds(criterion.condition, [body]), JSON.stringify(body)).toBe(finds(criterion.condition, body))
  })

  it('has no expression, which a runner would have to quote', () => {
    expect(criterion.condition).not.toMatch(/\{\$/)
  })
})

describe('The workflow clean-up-old-tags', () => {
  const [{ steps } = { steps: [] }] = documents.flatMap(({ workflows }) =>
    workflows.filter(({ workflowId }) => workflowId === 'clean-up-old-tags'),
  )
  const [list] = steps.filter(({ stepId }) => stepId === 'list-tags')

  /** Returns the step after the list, in a runner that understands a criterion only if `understands` is true. */
  function next(range: string, understands: (criterion: Criterion) => boolean = () => true): string | undefined {
    const isMet = (criterion: Criterion): boolean => understands(criterion) && new RegExp(criterion.condition).test(range)
    return list?.onSuccess?.find(({ criteria = [] }) => criteria.every(isMet))?.stepId
  }

  it.each([
    ['0-2/2', 'delete-oldest-tag'],
    ['0-2/37', 'delete-oldest-tag'],
    ['0-1/1', 'check-remaining-tag'],
    ['0-0/0', 'check-remaining-tag'],
    ['', 'check-remaining-tag'],
  ])('deletes a tag only if the page has two: %j', (range, step) => {
    expect(next(range)).toBe(step)
  })

  it('deletes nothing in a runner that does not understand its criterion', () => {
    expect(next('0-2/2', () => false)).toBe('check-remaining-tag')
  })

  it.each([0, 1])(
    'deletes nothing in a repository with %d tags',
    async count => {
      const stage = await startWorkflowSandbox()
      const tags = (): number =>
        stage.sandbox
          .snapshot()
          .organizations.flatMap(({ repositories }) => repositories)
          .filter(({ name }) => name === 'nightly')
          .flatMap(({ tags }) => tags).length
      try {
        if (count > 0) stage.sandbox.images.put({ namespace: 'data', repository: 'nightly', tag: 'only' })
        const { status } = await stage.run(
          root,
          files.filter(file => file.includes('clean-up-old-tags')),
        )
        expect(status === 0).toBe(count > 0)
        expect(tags()).toBe(count)
      } finally {
        await stage[Symbol.asyncDispose]()
      }
    },
    60_000,
  )
})
