import type { Contract } from '../../openapi/document.js'
import type { Probe } from '../run/probe.js'
import type { Cover, Group } from '../run/result.js'
import { answerCases, type Case, constraintCases, filterCases } from './contract-cases.js'
import { type SuiteCase, suiteCase } from './suite-case.js'

/** What a mock of the examples is asked: every documented answer by name, every constraint, every filter. */
export function exampleCases(contract: Contract): SuiteCase[] {
  return [
    ...answerCases(contract).map(one => exampleCase('answers', one)),
    ...constraintCases(contract).cases.map(one => exampleCase('constraints', one)),
    ...filterCases(contract).map(one => exampleCase('filters', one)),
  ]
}

function exampleCase(group: Group, one: Case): SuiteCase {
  const { title, call, prefer, covers, good } = one
  const status: Cover[] = prefer ? [{ kind: 'status', operation: call.operation, status: prefer.status }] : []
  const constraint: Cover[] = prefer ? [] : [{ kind: 'constraint', name: covers }]
  // Prism takes an empty query value for one that was not sent, so it cannot refuse it.
  const blind = !good && Object.values(call.query).includes('')
  return suiteCase({
    group,
    title: blind ? `${title} (not seen by Prism)` : title,
    id: `examples ${group}: ${title}`,
    operation: call.operation,
    covers: [...status, ...(blind ? [] : constraint)],
    needs: ['examples'],
    run: probe => ask(probe, one, blind),
  })
}

async function ask(probe: Probe, { call, prefer, good, body }: Case, blind: boolean): Promise<void> {
  const wish = prefer && [`code=${prefer.status}`, ...(prefer.example ? [`example=${prefer.example}`] : [])].join(', ')
  const { status, text, json } = await probe.ask(call, { headers: wish ? { Prefer: wish } : {} })
  if (prefer) probe.expect(status === Number(prefer.status), `Asked for ${prefer.status}, ${status} came.`)
  else if (good || blind) probe.expect(status < 300, `A good request was answered with ${status}.`)
  else probe.expect(status === 400, `A bad request was answered with ${status}, not 400.`)
  if (body !== undefined)
    probe.expect(
      JSON.stringify(sorted(json)) === JSON.stringify(sorted(body)),
      `The body is not the example: ${text.slice(0, 200)}`,
    )
}

/** The same value with its fields in order, so that two of them can be compared as texts. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, part]) => [name, sorted(part)]),
  )
}
