import type { Arazzo } from './journeys.js'

const kinds = ['title', 'summary', 'description'] as const

/** The texts of a journey with their locations. */
export function textsOf({ info, workflows }: Arazzo): [location: string, text: string][] {
  const of = (location: string, node: Partial<Record<(typeof kinds)[number], string>>): [string, string][] =>
    kinds.flatMap(kind => (node[kind] === undefined ? [] : [[`${location} ${kind}`, node[kind]]]))
  return [
    ...of('info', info),
    ...workflows.flatMap(workflow => [
      ...of(workflow.workflowId, workflow),
      ...Object.entries(workflow.inputs.properties).flatMap(([name, input]) => of(`${workflow.workflowId}/${name}`, input)),
      ...workflow.steps.flatMap(step => of(`${workflow.workflowId}/${step.stepId}`, step)),
    ]),
  ]
}

/** Returns a copy of a journey without its texts. */
export function withoutTexts(document: Arazzo): Arazzo {
  const copy = structuredClone(document)
  const removeTexts = (node: object): void => {
    for (const kind of kinds) Reflect.deleteProperty(node, kind)
  }
  removeTexts(copy.info)
  for (const workflow of copy.workflows) {
    removeTexts(workflow)
    for (const part of [...Object.values(workflow.inputs.properties), ...workflow.steps]) removeTexts(part)
  }
  return copy
}
