import type { OperationEntry } from '../../../src/openapi/document.js'
import { type Language, suffixOf } from '../languages.js'
import { siteTexts } from '../texts.js'
import type { Step, WorkflowDocument } from './documents.js'
import { shellProgram } from './shell.js'
import { typescriptProgram } from './typescript.js'

type Operations = ReadonlyMap<string, OperationEntry>

/** Returns the list of workflows as Markdown with its front matter. */
export function workflowListPage(documents: readonly WorkflowDocument[], language: Language): string {
  const texts = siteTexts(language)
  return [
    `---\n${JSON.stringify({ title: texts.workflows, description: texts.workflowsLead })}\n---`,
    `# ${texts.workflows}`,
    texts.workflowsLead,
    ...documents.flatMap(({ info, workflows }) =>
      workflows.map(({ workflowId }) => `## [${info.title}](workflow:${workflowId}) {#${workflowId}}\n\n${info.summary}`),
    ),
  ].join('\n\n')
}

/** Returns the page of each workflow by its id. */
export function workflowPages(
  documents: readonly WorkflowDocument[],
  language: Language,
  operations: Operations,
): [id: string, markdown: string][] {
  const texts = siteTexts(language)
  return documents.flatMap(({ info, workflows }) =>
    workflows.map(workflow => {
      const { workflowId, description, inputs, steps } = workflow
      const rows = Object.entries(inputs.properties).map(([name, { description, default: value }]) => {
        return `| \`${name}\` | ${description} | ${value === undefined ? '' : `\`${value}\``} |`
      })
      const tabs = [
        `\`\`\`sh [curl]\n${shellProgram(workflow, language, 'curl')}\n\`\`\``,
        `\`\`\`ts [TypeScript]\n${typescriptProgram(workflow, language)}\n\`\`\``,
        `\`\`\`sh [${texts.commandLine}]\n${shellProgram(workflow, language, 'command')}\n\`\`\``,
      ]
      const page = [
        `---\n${JSON.stringify({ title: info.title, description: info.summary, prev: false, next: false })}\n---`,
        `# ${info.title}`,
        [info.summary, description].join(language === 'en' ? ' ' : ''),
        `## ${texts.steps} {#steps}`,
        steps.map((step, index) => `${index + 1}. ${stepText(workflowId, step, language, operations)}`).join('\n'),
        `## ${texts.inputs} {#inputs}`,
        `| ${texts.name} | ${texts.meaning} | ${texts.defaultValue} |\n|---|---|---|\n${rows.join('\n')}`,
        `## ${texts.code} {#code}`,
        texts.codeLead.replace('testing.md', `testing${suffixOf(language)}.md`),
        `::: code-group\n${tabs.join('\n')}\n:::`,
      ]
      return [workflowId, page.join('\n\n')] as [string, string]
    }),
  )
}

function stepText(workflow: string, step: Step, language: Language, operations: Operations): string {
  const entry = operations.get(step.operationId)
  if (!entry) throw new Error(`The workflow ${workflow} calls ${step.operationId}, which isn't in the contract.`)
  const status = step.successCriteria?.map(({ condition }) => /^\$statusCode == (\d+)$/.exec(condition)?.[1]).find(Boolean)
  const returns = status ? ` – ${siteTexts(language).returns} ${status}` : ''
  const link = `[${entry.operation.summary}](reference:${step.operationId}) \`${step.operationId}\``
  return `<span id="${step.stepId}">${link}</span>${returns}\\\n   ${step.description.replaceAll('\n', ' ')}`
}
