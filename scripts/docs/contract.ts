import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type Contract, type OperationEntry, operationEntries } from '../../src/openapi/document.js'
import { ContractError } from '../redocly/run.js'
import { slug } from './html.js'
import type { Language } from './languages.js'
import { withSamples } from './samples/index.js'

/** The parts of a bundle that only the documentation reads. */
export interface Described extends Contract {
  info: Contract['info'] & { title: string; summary: string; description: string }
  components: Contract['components'] & { examples: Record<string, { summary?: string; value?: unknown }> }
  tags: { name: string; description: string; 'x-displayName'?: string }[]
}

/** Names of groups are part of the contract, so an overlay leaves them; readers see these. */
const groups: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {},
  'zh-CN': {
    Organizations: '组织',
    Repositories: '镜像仓库',
    Tags: '镜像版本',
    Sharing: '共享账号',
    Permissions: '组织权限',
    'Temporary login': '临时登录指令',
    'API versions': 'API 版本',
    Identity: 'IAM',
  },
}

/** The contract as readers of a language see it. */
export function readContract(root: string, language: Language): Described {
  const file = language === 'en' ? 'generated/openapi.yaml' : `generated/openapi.${language}.yaml`
  if (!existsSync(join(root, file))) throw new ContractError(`${file} is missing. Run: npm run generate`)
  const contract = parse(readFileSync(join(root, file), 'utf8')) as Described
  const names = groups[language]
  for (const tag of contract.tags) {
    const shown = names[tag.name]
    if (shown !== undefined) tag['x-displayName'] = shown
    else if (language !== 'en')
      throw new ContractError(`The group ${tag.name} has no name in ${language}: add it to scripts/docs/contract.ts.`)
  }
  return withSamples(contract)
}

/** Where the reference shows an operation: Redoc's own address, which the plain edition uses as well. */
export function anchorOf({ operation }: OperationEntry): string {
  return `/${slug(operation.tags[0])}/${operation.operationId.toLowerCase()}`
}

/** The operations by name. */
export function operationsOf(contract: Contract): Map<string, OperationEntry> {
  return new Map(operationEntries(contract).map(entry => [entry.operation.operationId, entry]))
}
