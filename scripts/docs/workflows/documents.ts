import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { bundleDocuments, ContractError } from '../../redocly/run.js'
import type { Language } from '../languages.js'

/** The parts of an Arazzo document that the documentation shows. */
export interface WorkflowDocument {
  info: { title: string; summary: string }
  workflows: Workflow[]
}
export interface Workflow {
  workflowId: string
  description: string
  inputs: { properties: Record<string, { description: string; default?: string; examples?: string[] }> }
  steps: Step[]
}
export interface Step {
  stepId: string
  description: string
  operationId: string
  parameters?: { name: string; in: 'path' | 'query' | 'header'; value: unknown }[]
  requestBody?: { payload: unknown }
  successCriteria?: Criterion[]
  outputs?: Record<string, string>
  onSuccess?: { type: 'end' | 'goto'; stepId?: string; criteria?: Criterion[] }[]
  onFailure?: { type: 'end' | 'goto' | 'retry'; retryAfter?: number; retryLimit?: number }[]
}
interface Criterion {
  condition: string
}

/** Reads the workflows in every language. The Chinese ones need a run of Redocly. */
export async function readWorkflows(root: string): Promise<Record<Language, WorkflowDocument[]>> {
  const files = readdirSync(join(root, 'openapi/workflows'))
    .filter(name => name.endsWith('.arazzo.yaml'))
    .sort((a, b) => Number(b.startsWith('prepare')) - Number(a.startsWith('prepare')) || (a < b ? -1 : 1))
    .map(name => `openapi/workflows/${name}`)
  const read = (texts: string[]): WorkflowDocument[] => texts.map(text => parse(text) as WorkflowDocument)
  return {
    en: read(files.map(file => readFileSync(join(root, file), 'utf8'))),
    'zh-CN': read(await translateWorkflows(root, files)),
  }
}

/** The Chinese overlay of a workflow. */
export function overlayOf(file: string): string {
  return file.replace(/\.arazzo\.yaml$/, '.zh-CN.yaml')
}

/**
 * Translates workflows to Chinese. Returns them as YAML, in the order of the files.
 *
 * @throws ContractError with Redocly's output when an overlay can't be applied
 */
export async function translateWorkflows(root: string, files: readonly string[]): Promise<string[]> {
  const inputs = files.map((file, index) => [`workflow-${index}`, { file, overlays: [overlayOf(file)] }] as const)
  const { bundles, output } = await bundleDocuments(root, new Map(inputs))
  return inputs.map(([name]) => {
    const text = bundles.get(name)
    if (text === undefined) throw new ContractError(output)
    return text
  })
}
