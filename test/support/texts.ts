import type { Arazzo } from './workflows.js'

const kinds = ['title', 'summary', 'description'] as const

/** Returns the texts of a workflow document with their locations. */
export function workflowTexts({ info, workflows }: Arazzo): [location: string, text: string][] {
  const textsOf = (location: string, node: Partial<Record<(typeof kinds)[number], string>>): [string, string][] =>
    kinds.flatMap(kind => (node[kind] === undefined ? [] : [[`${location} ${kind}`, node[kind]]]))
  return [
    ...textsOf('info', info),
    ...workflows.flatMap(workflow => [
      ...textsOf(workflow.workflowId, workflow),
      ...Object.entries(workflow.inputs.properties).flatMap(([name, input]) =>
        textsOf(`${workflow.workflowId}/${name}`, input),
      ),
      ...workflow.steps.flatMap(step => textsOf(`${workflow.workflowId}/${step.stepId}`, step)),
    ]),
  ]
}

/** Returns a copy of a workflow document without its texts. */
export function stripTexts(document: Arazzo): Arazzo {
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
