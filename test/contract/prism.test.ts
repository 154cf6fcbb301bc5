import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '../../src/cli/port.js'
import { type Prism, startPrism } from '../../src/cli/prism.js'
import { createSwrClient, type SwrClient } from '../../src/client/create-swr-client.js'
import { differences } from '../../src/client/differences.js'
import { answerCases, type Case, constraintCases, filterCases, validCall } from '../../src/contract/cases.js'
import { entries } from '../../src/contract/document.js'
import { send } from '../../src/contract/send.js'
import { bundlePath, contract } from '../support/contract.js'
import { constraintCount, pairs } from '../support/count.js'

let prism: Prism
let swr: SwrClient

beforeAll(async () => {
  prism = await startPrism(bundlePath, await freePort())
  swr = createSwrClient({ endpoint: prism.url, credentials: { token: 'a-token' }, retry: { attempts: 1 } })
})
afterAll(() => prism?.stop())

/** Prism says in a header of its own what it found wrong. */
const prismHeaders = ['sl-violations', 'www-authenticate']

async function ask({ call, prefer, good, body }: Case): Promise<void> {
  const wish = prefer
    ? [`code=${prefer.status}`, ...(prefer.example ? [`example=${prefer.example}`] : [])].join(', ')
    : undefined
  const answer = await send(swr, call, { headers: wish ? { Prefer: wish } : {} })
  if (prefer) expect(answer.status).toBe(Number(prefer.status))
  else if (good) expect(answer.status, answer.text).toBeLessThan(300)
  else expect(answer.status, answer.text).toBe(400)
  expect(differences(call.operation, answer, prismHeaders)).toEqual([])
  if (body !== undefined) expect(JSON.parse(answer.text)).toEqual(body)
}

const answers = answerCases(contract)
const { cases: constraints, unreachable } = constraintCases(contract)
const filters = filterCases(contract)

describe('Prism gives every documented answer', () => {
  it.each(answers.map(asked => [asked.title, asked] as const))('%s', (_, asked) => ask(asked))
})

/** Prism takes an empty query value for one that was not sent, so it cannot refuse it. */
const blind = ({ call, good }: Case): boolean => !good && Object.values(call.query).includes('')

describe('Prism keeps every constraint', () => {
  it.each(constraints.filter(asked => !blind(asked)).map(asked => [asked.title, asked] as const))('%s', (_, asked) =>
    ask(asked),
  )
})

describe('Prism keeps the filter syntax', () => {
  it.each(filters.filter(asked => !blind(asked)).map(asked => [asked.title, asked] as const))('%s', (_, asked) => ask(asked))
})

describe('Prism does not see an empty query value, which the contract refuses', () => {
  it.each([...constraints, ...filters].filter(blind).map(asked => [asked.title, asked] as const))('%s', async (_, { call }) => {
    expect((await send(swr, call)).status).toBe(200)
  })
})

describe('Without authentication', () => {
  it.each(entries(contract).map(entry => [entry.operation.operationId, entry] as const))('%s', async (_, entry) => {
    const call = validCall(contract, entry)
    const answer = await send(swr, call, { anonymous: true })
    if (entry.operation.security?.length === 0) expect(answer.status).toBe(201)
    else expect(answer.status).toBe(401)
    expect(differences(call.operation, answer, prismHeaders)).toEqual([])
  })
})

describe('Nothing is left out', () => {
  it('asks for every pair of operation and status', () => {
    expect(pairs(contract).filter(pair => !answers.some(({ covers }) => covers === pair))).toEqual([])
  })

  it('tries every constraint on both sides, or says why it cannot', () => {
    const sides = [
      ...constraints.map(({ covers, good }) => `${covers} ${good}`),
      ...unreachable.map(({ covers }) => `${covers} unreachable`),
    ]
    const covered = new Set(sides.map(side => side.replace(/ (?:(?:inside|outside) unreachable|unreachable|true|false)$/, '')))
    expect(covered.size).toBe(constraintCount(contract))
    const halves = [...covered].filter(name => {
      const tried = ['true', 'false'].filter(side => sides.includes(`${name} ${side}`)).length
      const excused = sides.filter(side => side.startsWith(`${name} `) && side.endsWith('unreachable')).length
      return tried + excused < 2 && !sides.includes(`${name} unreachable`)
    })
    expect(halves).toEqual([])
  })
})
