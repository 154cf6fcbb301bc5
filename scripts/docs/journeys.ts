import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { OperationEntry } from '../../src/openapi/document.js'
import type { Language } from './languages.js'
import { siteTexts } from './texts.js'
import { translateJourneys } from './translate-journeys.js'

interface Journey {
  info: { title: string; summary: string }
  workflows: {
    workflowId: string
    description: string
    inputs: { properties: Record<string, { description: string; default?: string }> }
    steps: Step[]
  }[]
}
interface Step {
  stepId: string
  description: string
  operationId: string
  successCriteria?: { condition: string }[]
}

/** Reads the journeys as Arazzo documents in every language. The Chinese ones need a run of Redocly. */
export async function readJourneys(root: string): Promise<Record<Language, Journey[]>> {
  const files = readdirSync(join(root, 'openapi/workflows'))
    .filter(name => name.endsWith('.arazzo.yaml'))
    .sort((a, b) => Number(b.startsWith('prepare')) - Number(a.startsWith('prepare')) || (a < b ? -1 : 1))
    .map(name => `openapi/workflows/${name}`)
  const read = (texts: string[]): Journey[] => texts.map(text => parse(text) as Journey)
  return {
    en: read(files.map(file => readFileSync(join(root, file), 'utf8'))),
    'zh-CN': read(await translateJourneys(root, files)),
  }
}

/** Returns the page with all journeys, step by step, as Markdown with its front matter. */
export function journeysPage(
  documents: readonly Journey[],
  language: Language,
  operations: ReadonlyMap<string, OperationEntry>,
): string {
  const texts = siteTexts(language)
  return [
    `---\n${JSON.stringify({ title: texts.journeys, description: texts.journeysLead, outline: 2 })}\n---`,
    `# ${texts.journeys}`,
    texts.journeysLead,
    ...documents.flatMap(document => journeySection(document, language, operations)),
  ].join('\n\n')
}

function journeySection(
  { info, workflows }: Journey,
  language: Language,
  operations: ReadonlyMap<string, OperationEntry>,
): string[] {
  const texts = siteTexts(language)
  return workflows.flatMap(({ workflowId, description, inputs, steps }) => {
    const rows = Object.entries(inputs.properties).map(
      ([name, input]) =>
        `| \`${name}\` | ${input.description} | ${input.default === undefined ? '' : `\`${input.default}\``} |`,
    )
    return [
      `## ${info.title} {#${workflowId}}`,
      [info.summary, description].join(language === 'en' ? ' ' : ''),
      `### ${texts.steps} {#${workflowId}-steps}`,
      steps.map((step, index) => `${index + 1}. ${stepText(workflowId, step, language, operations)}`).join('\n'),
      `### ${texts.inputs} {#${workflowId}-inputs}`,
      `| ${texts.name} | ${texts.meaning} | ${texts.defaultValue} |\n|---|---|---|\n${rows.join('\n')}`,
    ]
  })
}

function stepText(journey: string, step: Step, language: Language, operations: ReadonlyMap<string, OperationEntry>): string {
  const entry = operations.get(step.operationId)
  if (!entry) throw new Error(`The journey ${journey} calls ${step.operationId}, which isn't in the contract.`)
  const status = step.successCriteria?.map(({ condition }) => /^\$statusCode == (\d+)$/.exec(condition)?.[1]).find(Boolean)
  const returns = status ? ` – ${siteTexts(language).returns} ${status}` : ''
  const link = `[${entry.operation.summary}](reference:${step.operationId}) \`${step.operationId}\``
  return `<span id="${journey}-${step.stepId}">${link}</span>${returns}\\\n   ${step.description.replaceAll('\n', ' ')}`
}
