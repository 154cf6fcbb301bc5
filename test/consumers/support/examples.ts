import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { jsonLines, run } from '../../support/run.js'
import { fileOf } from './editions.js'
import { compileTypeScript } from './typescript.js'

/** The number of examples in the contract, apart from those of IAM. */
const count = countExamples(JSON.parse(readFileSync(fileOf('openapi-client'), 'utf8')))

function countExamples(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const own = 'schema' in value && 'examples' in value ? Object.keys(value.examples ?? {}).length : 0
  return Object.values(value).reduce((sum: number, child) => sum + countExamples(child), own)
}

/** Expects that the schemas of a client accept all examples of the contract. */
export async function acceptExamples(work: string, program: string): Promise<void> {
  const { stdout, stderr } = await run({ ...(await compileTypeScript(work, program)), cwd: work })
  const [result] = jsonLines(stdout)
  expect(result, stderr).toEqual({ count, failures: [] })
}
