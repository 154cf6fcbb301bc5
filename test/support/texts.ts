import type { Arazzo } from './journeys.js'

const kinds = ['title', 'summary', 'description'] as const

/** The texts for a reader, each with its place. */
export function workflowTexts({ info, workflows }: Arazzo): [place: string, text: string][] {
  const of = (place: string, node: Partial<Record<(typeof kinds)[number], string>>): [string, string][] =>
    kinds.flatMap(kind => (node[kind] === undefined ? [] : [[`${place} ${kind}`, node[kind]]]))
  return [
    ...of('info', info),
    ...workflows.flatMap(workflow => [
      ...of(workflow.workflowId, workflow),
      ...Object.entries(workflow.inputs.properties).flatMap(([name, input]) => of(`${workflow.workflowId}/${name}`, input)),
      ...workflow.steps.flatMap(step => of(`${workflow.workflowId}/${step.stepId}`, step)),
    ]),
  ]
}

/** The same document without any text for a reader. */
export function stripTexts(document: Arazzo): Arazzo {
  const copy = structuredClone(document)
  const clear = (node: object): void => {
    for (const kind of kinds) Reflect.deleteProperty(node, kind)
  }
  clear(copy.info)
  for (const workflow of copy.workflows) {
    clear(workflow)
    for (const part of [...Object.values(workflow.inputs.properties), ...workflow.steps]) clear(part)
  }
  return copy
}
