import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { kindOfStatus } from '../../src/errors/kind-of-status.js'
import { type Contract, deref, type Operation, operationEntries, type Parameter } from '../../src/openapi/document.js'
import { UserError } from '../user-error.js'
import type { Catalogue } from './catalogue.js'

const folder = 'openapi/docs'
const inlineList = /(<!-- list (\S+) -->)[\s\S]*?(<!-- \/list -->)/g
/** The rows after the header of the table that follows the comment. */
const tableRows = /(<!-- rows (\S+) -->\n\n\|.*\n\|.*\n)(?:\|.*\n)*/g

/**
 * Returns the guides whose lists of operations and codes are stale, by path, with the lists that follow from the contract: what stands
 * between `<!-- list NAME -->` and `<!-- /list -->`, and the rows of a table after `<!-- rows NAME -->`.
 *
 * @param contracts - The contract in English and in Chinese.
 */
export function staleGuides(
  root: string,
  contracts: { en: Contract; 'zh-CN': Contract },
  catalogue: Catalogue,
): Map<string, string> {
  const lists = {
    en: guideLists(contracts.en, catalogue, operation => operation.operationId, ', '),
    'zh-CN': guideLists(contracts['zh-CN'], catalogue, operation => operation.summary, '、'),
  }
  const names = readdirSync(join(root, folder)).filter(name => name.endsWith('.md'))
  return new Map(
    names.sort().flatMap(name => {
      const listOf = lists[name.endsWith('.zh-CN.md') ? 'zh-CN' : 'en']
      const text = readFileSync(join(root, folder, name), 'utf8')
      const current = text
        .replaceAll(inlineList, (_, start: string, list: string, end: string) => start + listOf(list) + end)
        .replaceAll(tableRows, (_, start: string, list: string) => start + listOf(list))
      return current === text ? [] : [[`${folder}/${name}`, current] as const]
    }),
  )
}

/** Returns the text of a list by its name. */
function guideLists(
  contract: Contract,
  { codes }: Catalogue,
  labelOf: (operation: Operation) => string,
  separator: string,
): (name: string) => string {
  const operations = operationEntries(contract).filter(({ path }) => !path.startsWith('/v3/auth'))
  const parametersOf = ({ parameters = [] }: Operation): Parameter[] => parameters.map(ref => deref<Parameter>(contract, ref))
  const filterKeys = (operation: Operation): string[] =>
    parametersOf(operation).flatMap(parameter => Object.keys(parameter['x-filter'] ?? {}))
  const has = (operation: Operation, name: string): boolean =>
    parametersOf(operation).some(parameter => parameter.name === name) || filterKeys(operation).includes(name)
  const link = (operation: Operation): string => `[${labelOf(operation)}](reference:${operation.operationId})`
  const linksTo = (chosen: (operation: Operation) => boolean): string =>
    operations.flatMap(({ operation }) => (chosen(operation) ? [link(operation)] : [])).join(separator)
  const codesOf = (kind: string): string =>
    codes
      .filter(entry => entry.kind === kind && kindOfStatus[entry.status] !== kind)
      .map(({ code }) => `[${code.split('.').at(-1)}](code:${code})`)
      .join(separator)

  return name => {
    const [list, value = ''] = name.split(':')
    switch (list) {
      case 'permission':
        return linksTo(operation => String(operation['x-permission']) === value)
      case 'pages':
        return linksTo(operation => has(operation, 'limit') && has(operation, value))
      case 'codes':
        return codesOf(value)
      case 'filters':
        return operations
          .filter(({ operation }) => filterKeys(operation).length > 0)
          .map(
            ({ operation }) =>
              `| ${link(operation)} | ${filterKeys(operation)
                .map(key => `\`${key}\``)
                .join(separator)} |\n`,
          )
          .join('')
      default:
        throw new UserError(`A guide in ${folder} has an unknown list: ${name}. Correct the comment.`)
    }
  }
}
