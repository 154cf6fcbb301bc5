import { beforeEach, describe, expect, it } from 'vitest'
import { differences } from '../../src/client/differences.js'
import { type Case, constraintCases, filterCases } from '../../src/contract/cases.js'
import { send } from '../../src/contract/send.js'
import { createSwrClient, type SwrClient } from '../../src/index.js'
import { createSandbox } from '../../src/sandbox/index.js'
import { contract } from '../support/contract.js'
import { demoKey } from '../support/sandbox.js'

// The cases that Prism is asked, asked of the sandbox: what the contract refuses, it refuses with 400 as well.

let swr: SwrClient
beforeEach(() => {
  const sandbox = createSandbox()
  swr = createSwrClient({ endpoint: 'http://sandbox', credentials: demoKey, fetch: sandbox.fetch, retry: { attempts: 1 } })
})

/** A good name of a project that the account does not have: its refusal is about the state, not about the name. */
const otherProject = ({ covers, good }: Case): boolean => good && covers === 'createSecret query projectname minLength'

const { cases } = constraintCases(contract)
const all = [...cases, ...filterCases(contract)].filter(one => !otherProject(one))

async function ask({ call, good }: Case): Promise<void> {
  const answer = await send(swr, call)
  expect(differences(call.operation, answer)).toEqual([])
  // What is missing or not allowed is another matter; the request itself was understood.
  if (!good) expect(answer.status, answer.text).toBe(400)
  else expect(answer.status, answer.text).not.toBe(400)
}

describe('The sandbox keeps every constraint', () => {
  it.each(all.map(asked => [asked.title, asked] as const))('%s', (_, asked) => ask(asked))
})
