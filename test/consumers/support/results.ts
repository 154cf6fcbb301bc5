import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../support/contract.js'
import { type Edition, fileOf } from './editions.js'

/** A tool that reads the contract. */
export interface Tool {
  /** The name of the tool in the guide. */
  name: string
  version: string
  /** The edition that it reads. */
  edition: Edition
}

export type Finding =
  | 'calls'
  | 'examples'
  | 'sent'
  | 'documents'
  | 'deliberate-responses'
  | 'mock-responses'
  | 'request-validation'
  | 'response-validation'
  | 'handlers'
  | 'requests'

/** The observed behavior of a tool: `#` stands for a count that the test measured. */
export const findings: Readonly<Record<Finding, readonly [english: string, chinese: string]>> = {
  calls: ['compiles, # test calls succeed', '可编译，# 次测试调用均成功'],
  examples: ['accepts all examples', '接受全部示例'],
  sent: ['fills in path parameters and sends the request', '可填入路径参数并发送请求'],
  documents: ['finds no mistake in # files', '# 个文件均无错误'],
  'deliberate-responses': ['finds only deliberate responses of the sandbox', '沙箱的响应中只有有意返回的差异'],
  'mock-responses': ['finds nothing in responses of the mock', '模拟服务的响应没有问题'],
  'request-validation': ['rejects invalid requests', '拒绝无效的请求'],
  'response-validation': ['rejects invalid responses', '拒绝无效的响应'],
  handlers: ['has a handler for every operation', '处理函数可匹配全部接口'],
  requests: ['has a request for every operation', '每个接口均有对应请求'],
}

/** A row of the matrix: a tool and the counts of its findings. */
export interface Result extends Tool {
  findings: Partial<Record<Finding, number>>
  /** Whether a test of the tool failed. */
  failed?: true
  /** The day of the run, and the beginning of the SHA-256 hash of the edition that the tool read. */
  date?: string
  hash?: string
}

/** The findings of the current run, and those of the latest complete run of each tool. */
const folder = join(root, 'dist/consumers')
const file = join(root, 'test/consumers/results.json')

/** Forgets the findings of earlier runs. */
export function clearFindings(): void {
  rmSync(folder, { recursive: true, force: true })
}

/** Records what a tool did. Call it after the last assertion, with what the test counted. */
export function recordFinding(tool: Tool, finding: Finding, count = 1): void {
  record(tool, result => ({ ...result, findings: { ...result.findings, [finding]: count } }))
}

/** Records that a test of a tool failed: its row reports the failure until a run of all of its tests passes. */
export function recordFailure(tool: Tool): void {
  record(tool, result => ({ ...result, failed: true }))
}

function record({ name, version, edition }: Tool, change: (result: Result) => Result): void {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${name.replaceAll(/\W+/g, '-')}.json`)
  const hash = createHash('sha256')
    .update(readFileSync(fileOf(edition)))
    .digest('hex')
    .slice(0, 8)
  const run: Result = { name, version, edition, findings: {}, date: new Date().toISOString().slice(0, 10), hash }
  const earlier: Result = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : run
  writeFileSync(path, JSON.stringify(change(earlier)))
}

/** Returns the recorded result of every tool. */
export const readResults = (): Result[] => JSON.parse(readFileSync(file, 'utf8'))

/**
 * Adds the findings of the current run to the recorded results, and returns the names of tools of which the run repeated only a
 * part: their results stay as they are.
 */
export function mergeFindings(): string[] {
  const names = existsSync(folder) ? readdirSync(folder) : []
  const results = new Map(readResults().map(result => [result.name, result]))
  const incomplete: string[] = []
  for (const name of names) {
    const result: Result = JSON.parse(readFileSync(join(folder, name), 'utf8'))
    const known = Object.keys(results.get(result.name)?.findings ?? {})
    if (result.failed || known.every(finding => finding in result.findings)) results.set(result.name, result)
    else incomplete.push(result.name)
  }
  writeFileSync(file, `${JSON.stringify([...results.values()].sort(byKind), null, 2)}\n`)
  return incomplete
}

const order = Object.keys(findings)
const kindOf = (result: Result): number =>
  Math.min(order.length, ...Object.keys(result.findings).map(finding => order.indexOf(finding)))

/** Generators come first, then tools of one kind by their names. */
function byKind(one: Result, other: Result): number {
  return kindOf(one) - kindOf(other) || (one.name.toLowerCase() < other.name.toLowerCase() ? -1 : 1)
}
