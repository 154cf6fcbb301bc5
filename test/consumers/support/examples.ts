import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { jsonLines, type Program, run } from '../../support/run.js'
import { fileOf } from './editions.js'
import { compileTypeScript } from './typescript.js'

/** The number of examples in the contract, apart from those of IAM. */
const count = countExamples(JSON.parse(readFileSync(fileOf('openapi-client'), 'utf8')))

function countExamples(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const own = 'schema' in value && 'examples' in value ? Object.keys(value.examples ?? {}).length : 0
  return Object.values(value).reduce((sum: number, child) => sum + countExamples(child), own)
}

/** Expects that the schemas of a client in TypeScript accept all examples of the contract. */
export async function acceptExamples(work: string, program: string): Promise<void> {
  await acceptExamplesIn({ ...(await compileTypeScript(work, program)), cwd: work })
}

/** Runs a program that parses all examples of the contract, and expects that it parsed each of them. */
export async function acceptExamplesIn(program: Program): Promise<void> {
  const { stdout, stderr } = await run(program)
  const [result] = jsonLines(stdout)
  expect(result, stderr).toEqual({ count, failures: [] })
}
