import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { OperationEntry } from '../../src/openapi/document.js'
import { operationAnchor } from './contract.js'
import { escapeHtml } from './html.js'
import type { Language } from './languages.js'
import type { Page } from './layout.js'
import { codeBlock, renderInline, scrollable } from './markdown.js'
import { linkTo } from './pages.js'
import { siteTexts } from './texts.js'
import { translateJourneys } from './translate-journeys.js'

const path = 'journeys/'
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

/** Returns the page with all journeys, step by step. */
export function journeysPage(
  documents: readonly Journey[],
  language: Language,
  operations: ReadonlyMap<string, OperationEntry>,
): Page {
  const texts = siteTexts(language)
  const sections = documents.map(({ info, workflows }) => ({ id: workflows[0]?.workflowId ?? '', title: info.title }))
  const body = `<h1>${texts.journeysTitle}</h1>
<p>${escapeHtml(texts.journeysLead)}</p>
<p>${escapeHtml(texts.journeysRun)}</p>
${codeBlock('npx vitest run test/sandbox/workflows.test.ts', 'sh')}
${documents.map(document => journeySection(document, language, operations)).join('\n')}`
  return { language, path, title: texts.journeysTitle, body, sections }
}

function journeySection(
  { info, workflows }: Journey,
  language: Language,
  operations: ReadonlyMap<string, OperationEntry>,
): string {
  const texts = siteTexts(language)
  const render = (text: string): string => renderInline(text, target => target)
  return workflows
    .map(({ workflowId, description, inputs, steps }) => {
      const rows = Object.entries(inputs.properties).map(
        ([name, input]) =>
          `<tr><td><code>${name}</code></td><td>${render(input.description)}</td><td>${input.default === undefined ? '' : `<code>${escapeHtml(input.default)}</code>`}</td></tr>`,
      )
      return `<h2 id="${workflowId}">${escapeHtml(info.title)} <a class="anchor" href="#${workflowId}" aria-label="${texts.anchor}">#</a></h2>
<p>${render(info.summary)}${language === 'en' ? ' ' : ''}${render(description)}</p>
<h3 id="${workflowId}-steps">${texts.steps}</h3>
<ol class="steps">
${steps.map(step => stepItem(workflowId, step, language, operations)).join('\n')}
</ol>
<h3 id="${workflowId}-inputs">${texts.inputs}</h3>
${scrollable(`<table><thead><tr><th>${texts.name}</th><th>${texts.meaning}</th><th>${texts.defaultValue}</th></tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`)}`
    })
    .join('\n')
}

function stepItem(journey: string, step: Step, language: Language, operations: ReadonlyMap<string, OperationEntry>): string {
  const entry = operations.get(step.operationId)
  if (!entry) throw new Error(`The journey ${journey} calls ${step.operationId}, which isn't in the contract.`)
  const status = step.successCriteria?.map(({ condition }) => /^\$statusCode == (\d+)$/.exec(condition)?.[1]).find(Boolean)
  const link = `${linkTo({ language, path }, 'reference/')}#${operationAnchor(entry)}`
  // Chinese readers know the operation by the vendor's name, not by its English id.
  const id = `<code>${step.operationId}</code>`
  const name = language === 'en' ? id : `${escapeHtml(entry.operation.summary)} ${id}`
  return `<li id="${journey}-${step.stepId}"><a href="${link}">${name}</a>${
    status ? ` <span class="returns">${siteTexts(language).returns} <b>${status}</b></span>` : ''
  }<br>${renderInline(step.description, target => target)}</li>`
}
