import { describe, expect, it } from 'vitest'
import { createSandbox, type Seed } from '../../../src/sandbox/index.js'

/** Seeds with many items of one kind. */
const seeds: Record<string, (numbers: number[]) => Seed> = {
  tags: numbers => ({
    namespaces: [
      {
        namespace: 'group',
        repositories: [{ repository: 'app', images: numbers.map(number => ({ tag: `v${number}`, manifest: '{}', size: 1 })) }],
      },
    ],
  }),
  shares: numbers => ({
    accounts: numbers.map(number => ({ name: `account${number}`, users: [] })),
    namespaces: [
      {
        namespace: 'group',
        repositories: [{ repository: 'app', access_domains: numbers.map(number => ({ access_domain: `account${number}` })) }],
      },
    ],
  }),
  permissions: numbers => ({
    accounts: [{ name: 'large', users: [-1, ...numbers].map(number => ({ name: `user${number}`, password: 'x' })) }],
    namespaces: [
      {
        namespace: 'group',
        account: 'large',
        access: numbers.map(number => ({ user_name: `user${number}`, auth: 1 })),
      },
    ],
  }),
  repositories: numbers => ({
    namespaces: [{ namespace: 'group', repositories: numbers.map(number => ({ repository: `app${number}` })) }],
  }),
  organizations: numbers => ({ namespaces: numbers.map(number => ({ namespace: `group${number}` })) }),
}

/** Returns the processor time of loading a seed and of restoring its snapshot: the least of several runs. */
function measure(seed: Seed, runs: number): { load: number; restore: number } {
  const times = Array.from({ length: runs }, () => {
    const sandbox = createSandbox()
    const load = processorTime(() => sandbox.loadSeed(seed))
    const snapshot = sandbox.snapshot()
    return { load, restore: processorTime(() => sandbox.restore(snapshot)) }
  })
  return { load: Math.min(...times.map(({ load }) => load)), restore: Math.min(...times.map(({ restore }) => restore)) }
}

function processorTime(work: () => void): number {
  const before = process.cpuUsage()
  work()
  return process.cpuUsage(before).user
}

describe('The cost of a seed and its snapshot', () => {
  it.each(Object.entries(seeds))('is linear in the number of %s, up to 40,000', (_, create) => {
    const numbers = (length: number) => Array.from({ length }, (_, index) => index)
    const [small, large] = [measure(create(numbers(5000)), 3), measure(create(numbers(40_000)), 2)]
    // Eight times as many items take 8 times as long, and 64 times if the cost is quadratic. The limit leaves room for a busy computer.
    expect(large.load / small.load).toBeLessThan(30)
    expect(large.restore / small.restore).toBeLessThan(30)
  })
})
