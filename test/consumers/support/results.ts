import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../support/contract.js'
import type { Edition } from './editions.js'

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

/** What a tool was seen to do: `#` stands for a count that the test took. */
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
}

/** The findings of the current run, and those of the latest complete run of each tool. */
const folder = join(root, 'dist/consumers')
const file = join(root, 'test/consumers/results.json')

/** Forgets the findings of earlier runs. */
export function clearFindings(): void {
  rmSync(folder, { recursive: true, force: true })
}

/** Records what a tool did. Call it after the last assertion, with what the test counted. */
export function recordFinding({ name, version, edition }: Tool, finding: Finding, count = 1): void {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${name.replaceAll(/\W+/g, '-')}.json`)
  const earlier: Result | undefined = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
  const result: Result = { name, version, edition, findings: { ...earlier?.findings, [finding]: count } }
  writeFileSync(path, JSON.stringify(result))
}

/** Returns the recorded result of every tool. */
export const readResults = (): Result[] => JSON.parse(readFileSync(file, 'utf8'))

/**
 * Adds the findings of the current run to the recorded results, and returns the names of tools of which the run repeated only a part:
 * their results stay as they are.
 */
export function mergeFindings(): string[] {
  const names = existsSync(folder) ? readdirSync(folder) : []
  const results = new Map(readResults().map(result => [result.name, result]))
  const incomplete: string[] = []
  for (const name of names) {
    const result: Result = JSON.parse(readFileSync(join(folder, name), 'utf8'))
    const known = Object.keys(results.get(result.name)?.findings ?? {})
    if (known.every(finding => finding in result.findings)) results.set(result.name, result)
    else incomplete.push(result.name)
  }
  writeFileSync(file, `${JSON.stringify([...results.values()].sort(byKind), null, 2)}\n`)
  return incomplete
}

const order = Object.keys(findings)
const kindOf = (result: Result): number => Math.min(...Object.keys(result.findings).map(finding => order.indexOf(finding)))

/** Generators come first, then tools of one kind by their names. */
function byKind(one: Result, other: Result): number {
  return kindOf(one) - kindOf(other) || (one.name.toLowerCase() < other.name.toLowerCase() ? -1 : 1)
}
