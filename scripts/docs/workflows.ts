import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type Contract, findOperation } from '../../src/openapi/document.js'
import { bundleDocuments, ContractError } from '../redocly/run.js'
import { program } from './code/program.js'
import { type Language, pageOf, siteTexts, suffixOf, tableOf } from './site.js'

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
export interface Criterion {
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

/** Returns the list of workflows as Markdown with its front matter. */
export function workflowListPage(documents: readonly WorkflowDocument[], language: Language): string {
  const texts = siteTexts(language)
  const sections = documents.flatMap(({ info, workflows }) =>
    workflows.map(({ workflowId }) => `## [${info.title}](workflow:${workflowId}) {#${workflowId}}\n\n${info.summary}`),
  )
  return pageOf(
    { title: texts.workflows, description: texts.workflowsLead },
    `# ${texts.workflows}`,
    texts.workflowsLead,
    ...sections,
  )
}

/** Returns the path and the page of each workflow. */
export function workflowPages(
  documents: readonly WorkflowDocument[],
  language: Language,
  contract: Contract,
): [path: string, markdown: string][] {
  const texts = siteTexts(language)
  return documents.flatMap(({ info, workflows }) =>
    workflows.map(workflow => {
      const { workflowId, description, inputs, steps } = workflow
      const rows = Object.entries(inputs.properties).map(([name, { description, default: value }]) => {
        return [`\`${name}\``, description, value === undefined ? '' : `\`${value}\``]
      })
      const tabs = [
        ['sh', 'curl', program(workflow, language, 'curl')],
        ['ts', 'TypeScript', program(workflow, language, 'typescript')],
        ['sh', texts.commandLine, program(workflow, language, 'command')],
      ].map(([lang, label, source]) => `\`\`\`${lang} [${label}]\n${source}\n\`\`\``)
      const page = pageOf(
        { title: info.title, description: info.summary, prev: false, next: false },
        `# ${info.title}`,
        [info.summary, description].join(language === 'en' ? ' ' : ''),
        `## ${texts.steps} {#steps}`,
        steps.map((step, index) => `${index + 1}. ${stepText(step, language, contract)}`).join('\n'),
        `## ${texts.inputs} {#inputs}`,
        tableOf([texts.name, texts.meaning, texts.defaultValue], rows),
        `## ${texts.code} {#code}`,
        texts.codeLead.replace('testing.md', `testing${suffixOf(language)}.md`),
        `::: code-group\n${tabs.join('\n')}\n:::`,
      )
      return [`workflows/${workflowId}`, page] as [string, string]
    }),
  )
}

function stepText(
  { stepId, operationId, description, successCriteria = [] }: Step,
  language: Language,
  contract: Contract,
): string {
  const { summary } = findOperation(contract, operationId).operation
  const [status] = successCriteria.flatMap(({ condition }) => /^\$statusCode == (\d+)$/.exec(condition)?.[1] ?? [])
  const returns = status ? ` – ${siteTexts(language).returns} ${status}` : ''
  const link = `[${summary}](reference:${operationId}) \`${operationId}\``
  return `<span id="${stepId}">${link}</span>${returns}\\\n   ${description.replaceAll('\n', ' ')}`
}
