export interface Arazzo { workflows: { workflowId: string; steps: { stepId: string }[] }[] }
