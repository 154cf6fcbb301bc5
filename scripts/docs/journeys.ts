import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { OperationEntry } from '../../src/openapi/document.js'
import { anchorOf } from './contract.js'
import { escaped } from './html.js'
import type { Language } from './languages.js'
import type { Page } from './layout.js'
import { codeBlock, inline, scrolling } from './markdown.js'
import { linkTo } from './pages.js'
import { textsIn } from './texts.js'
import { translateJourneys } from './translate-journeys.js'

const place = 'journeys/'
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

/** The journeys as Arazzo documents, in every language. Started early: Redocly needs its time for the Chinese ones. */
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

/** One page with all journeys, step by step. */
export function journeys(
  documents: readonly Journey[],
  language: Language,
  operations: ReadonlyMap<string, OperationEntry>,
): Page {
  const texts = textsIn(language)
  const sections = documents.map(({ info, workflows }) => ({ id: workflows[0]?.workflowId ?? '', title: info.title }))
  const body = `<h1>${texts.journeysTitle}</h1>
<p>${escaped(texts.journeysLead)}</p>
<p>${escaped(texts.journeysRun)}</p>
${codeBlock('npx vitest run test/sandbox/workflows.test.ts', 'sh')}
${documents.map(document => one(document, language, operations)).join('\n')}`
  return { language, place, title: texts.journeysTitle, body, sections }
}

function one({ info, workflows }: Journey, language: Language, operations: ReadonlyMap<string, OperationEntry>): string {
  const texts = textsIn(language)
  const say = (text: string): string => inline(text, target => target)
  return workflows
    .map(({ workflowId, description, inputs, steps }) => {
      const rows = Object.entries(inputs.properties).map(
        ([name, input]) =>
          `<tr><td><code>${name}</code></td><td>${say(input.description)}</td><td>${input.default === undefined ? '' : `<code>${escaped(input.default)}</code>`}</td></tr>`,
      )
      return `<h2 id="${workflowId}">${escaped(info.title)} <a class="anchor" href="#${workflowId}" aria-label="${texts.anchor}">#</a></h2>
<p>${say(info.summary)}${language === 'en' ? ' ' : ''}${say(description)}</p>
<h3 id="${workflowId}-steps">${texts.steps}</h3>
<ol class="steps">
${steps.map(step => stepOf(workflowId, step, language, operations)).join('\n')}
</ol>
<h3 id="${workflowId}-inputs">${texts.inputs}</h3>
${scrolling(`<table><thead><tr><th>${texts.name}</th><th>${texts.meaning}</th><th>${texts.standard}</th></tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`)}`
    })
    .join('\n')
}

function stepOf(journey: string, step: Step, language: Language, operations: ReadonlyMap<string, OperationEntry>): string {
  const entry = operations.get(step.operationId)
  if (!entry) throw new Error(`The journey ${journey} calls ${step.operationId}, which the contract does not have.`)
  const status = step.successCriteria?.map(({ condition }) => /^\$statusCode == (\d+)$/.exec(condition)?.[1]).find(Boolean)
  const link = `${linkTo({ language, place }, 'reference/')}#${anchorOf(entry)}`
  // An English operationId reads as a sentence to those who know English; a Chinese reader knows the operation by the vendor's name.
  const id = `<code>${step.operationId}</code>`
  const name = language === 'en' ? id : `${escaped(entry.operation.summary)} ${id}`
  return `<li id="${journey}-${step.stepId}"><a href="${link}">${name}</a>${
    status ? ` <span class="answers">${textsIn(language).answers} <b>${status}</b></span>` : ''
  }<br>${inline(step.description, target => target)}</li>`
}
