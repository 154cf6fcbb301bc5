import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type Contract, type OperationEntry, operationEntries } from '../../src/openapi/document.js'
import { ContractError } from '../redocly/run.js'
import { slug } from './html.js'
import type { Language } from './languages.js'
import { withSamples } from './samples/index.js'

/** A contract with the parts that only the documentation uses. */
export interface DocumentedContract extends Contract {
  info: Contract['info'] & { title: string; summary: string; description: string }
  components: Contract['components'] & { examples: Record<string, { summary?: string; value?: unknown }> }
  tags: { name: string; description: string; 'x-displayName'?: string }[]
}

/** Display names of tags. Overlays don't translate them because tag names are part of the contract. */
const groupNames: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {},
  'zh-CN': {
    Organizations: '组织',
    Repositories: '镜像仓库',
    Tags: '镜像版本',
    Sharing: '共享账号',
    Permissions: '组织权限',
    'Image permissions': '镜像权限',
    Synchronization: '镜像同步',
    Triggers: '触发器',
    Retention: '镜像老化规则',
    'Temporary login': '临时登录指令',
    Quotas: '配额',
    Other: '其他',
    'API versions': 'API 版本',
    Identity: 'IAM',
  },
}

/** Reads the contract in a language. */
export function readContract(root: string, language: Language): DocumentedContract {
  const file = language === 'en' ? 'generated/openapi.yaml' : `generated/openapi.${language}.yaml`
  if (!existsSync(join(root, file))) throw new ContractError(`${file} is missing. Run: npm run generate`)
  const contract = parse(readFileSync(join(root, file), 'utf8')) as DocumentedContract
  // The catalogue has a page of its own, and Redoc and Swagger UI would carry its 80 kB along.
  delete contract['x-error-catalogue']
  const names = groupNames[language]
  for (const tag of contract.tags) {
    const displayName = names[tag.name]
    if (displayName !== undefined) tag['x-displayName'] = displayName
    else if (language !== 'en')
      throw new ContractError(`The tag ${tag.name} has no ${language} name. Add it to scripts/docs/contract.ts.`)
  }
  return withSamples(contract)
}

/** Returns the anchor of an operation in the reference, which is Redoc's own and also used by the plain version. */
export function operationAnchor({ operation }: OperationEntry): string {
  return `/${slug(operation.tags[0])}/${operation.operationId.toLowerCase()}`
}

/** Returns the operations by id. */
export function operationsById(contract: Contract): Map<string, OperationEntry> {
  return new Map(operationEntries(contract).map(entry => [entry.operation.operationId, entry]))
}
