import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { errorCodes } from '../../generated/error-codes.js'
import { type Contract, operationEntries } from '../../src/openapi/document.js'
import { cataloguePage, codePage } from './codes.js'
import { operationGroups, readContractIn } from './contract.js'
import { operationPage } from './operation.js'
import { type Language, languages, pageOf, prefixOf, siteTexts, suffixOf } from './site.js'
import { readWorkflows, workflowListPage, workflowPages } from './workflows.js'

/** Pages that are made from the contract, as Markdown by path: the file that the page would have in openapi/docs. */
export type MadePages = ReadonlyMap<string, string>

const made = new Map<string, Promise<MadePages>>()

/** Returns all pages that are made from the contract. They are made once. */
export function madePages(root: string): Promise<MadePages> {
  const pages = made.get(root) ?? makePages(root)
  made.set(root, pages)
  return pages
}

async function makePages(root: string): Promise<MadePages> {
  const workflows = await readWorkflows(root)
  const pages = languages.flatMap(language => {
    const contract = readContractIn(root, language)
    const all = [
      ['index', homePage(contract, language)],
      ['reference/index', referencePage(root, contract, language)],
      ...operationEntries(contract).map(entry => {
        return [`reference/${entry.operation.operationId}`, operationPage(root, contract, entry, language)]
      }),
      ['errors/index', cataloguePage(language)],
      ...Object.entries(errorCodes).map(([code, entry]) => {
        return [`errors/${code}`, codePage(root, code, entry, language, contract)]
      }),
      ['workflows', workflowListPage(workflows[language], language)],
      ...workflowPages(workflows[language], language, contract),
      ['changes', changelogPage(root, language)],
    ]
    return all.map(([path, markdown = '']) => [`pages/${path}${suffixOf(language)}.md`, markdown] as const)
  })
  return new Map(pages)
}

/** How the theme shows methods; all others are a tip. */
const badgeTypes: Readonly<Record<string, string>> = { get: 'info', delete: 'danger' }

/** Lists the operations of the contract by group. */
function operationLists(contract: Contract, language: Language): string {
  const groups = operationGroups(contract, language).map(({ id, title, description, entries }) => {
    const items = entries.map(({ method, operation: { summary, operationId } }) => {
      const badge = `<Badge text="${method.toUpperCase()}" type="${badgeTypes[method] ?? 'tip'}" />`
      return `- ${badge} [${summary}](reference:${operationId}) \`${operationId}\``
    })
    // The description of the contract has headings of the same names.
    return `### ${title} {#group-${id}}\n\n${description}\n\n${items.join('\n')}`
  })
  return groups.join('\n\n')
}

function homePage(contract: Contract, language: Language): string {
  const texts = siteTexts(language)
  const cards = [
    [texts.callTitle, texts.callText, 'first-call'],
    [texts.sandboxTitle, texts.sandboxText, 'testing'],
    [texts.verifyTitle, texts.verifyText, 'verifying'],
  ].map(([title, text, guide]) => `- **[${title}](${guide}${suffixOf(language)}.md)**\\\n  ${text}`)
  const front = { title: texts.site, titleTemplate: false, description: texts.lead, aside: false, prev: false, next: false }
  return pageOf(
    front,
    `# ${texts.site}`,
    texts.lead,
    `<button type="button" class="home-search" onclick="document.querySelector('.VPNavBarSearchButton').click()">${texts.search}</button>`,
    `<div class="cards">\n\n${cards.join('\n')}\n\n</div>`,
    `## ${texts.reference} {#reference}`,
    operationLists(contract, language),
  )
}

/** The conventions shared by all operations, from the description of the contract, and the operations by group. */
function referencePage(root: string, contract: Contract, language: Language): string {
  const texts = siteTexts(language)
  const english = readContractIn(root, 'en').info.description
  const ids = [...english.matchAll(/^# (.+)$/gm)].map(([, title = '']) => title.toLowerCase().replaceAll(/\W+/g, '-'))
  // The Chinese text has the English anchors for readers of the contract.
  const description = contract.info.description
    .replaceAll(/<a id="[^"]*"><\/a>\n*/g, '')
    .replaceAll(/^# (.+)$/gm, (_, title: string) => `## ${title} {#${ids.shift()}}`)
  const file = (name: string, text: string): string => `- [${text}](${prefixOf(language)}${name}){download}`
  return pageOf(
    { title: texts.reference, description: texts.referenceLead },
    `# ${texts.reference}`,
    texts.referenceLead,
    description,
    `## ${texts.operations} {#operations}`,
    operationLists(contract, language),
    `## ${texts.downloads} {#downloads}`,
    [
      file('reference.html', texts.downloadPage),
      file('openapi.yaml', texts.downloadContract),
      file('llms.txt', `${texts.downloadText}: \`llms.txt\``),
      file('llms-full.txt', `${texts.downloadText}: \`llms-full.txt\``),
    ].join('\n'),
  )
}

/** The changelog is in English only. Files of the repository aren't part of the site, so links to them become plain text. */
function changelogPage(root: string, language: Language): string {
  const texts = siteTexts(language)
  const file = join(root, 'CHANGELOG.md')
  const text = existsSync(file) ? readFileSync(file, 'utf8') : texts.changesNone
  const body = text.replace(/^# .*\n/, '').replaceAll(/\[([^\]]+)\]\((?!https:|#)[^)]+\)/g, '$1')
  return pageOf(
    { title: texts.changes, description: texts.changes },
    `# ${texts.changes}`,
    language === 'en' ? body : `<div lang="en">\n\n${body}\n\n</div>`,
  )
}
