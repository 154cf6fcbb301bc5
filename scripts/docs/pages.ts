import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { errorCodes } from '../../generated/error-codes.js'
import { cataloguePage, codePage } from './codes.js'
import { type DocumentedContract, operationGroups, operationsById, readContract } from './contract.js'
import { type Language, languages, suffixOf } from './languages.js'
import { operationPage } from './operation.js'
import { siteTexts } from './texts.js'
import { readWorkflows } from './workflows/documents.js'
import { workflowListPage, workflowPages } from './workflows/page.js'

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
  const pages = new Map<string, string>()
  for (const language of languages) {
    const contract = readContract(root, language)
    const operations = operationsById(contract)
    const add = (path: string, markdown: string): unknown => pages.set(`pages/${path}${suffixOf(language)}.md`, markdown)
    for (const entry of operations.values())
      add(`reference/${entry.operation.operationId}`, operationPage(root, contract, entry, language))
    for (const [code, entry] of Object.entries(errorCodes))
      add(`errors/${code}`, codePage(root, code, entry, language, operations))
    add('index', homePage(contract, language))
    add('reference/index', referencePage(contract, language))
    add('errors/index', cataloguePage(language))
    add('workflows', workflowListPage(workflows[language], language))
    for (const [name, markdown] of workflowPages(workflows[language], language, operations)) add(`workflows/${name}`, markdown)
    add('changes', changelogPage(root, language))
  }
  return pages
}

/** Returns the pages for the dynamic route of VitePress. */
export async function routePaths(root: string): Promise<{ params: { page: string }; content: string }[]> {
  return [...(await madePages(root))].map(([path, content]) => ({
    params: { page: path.slice('pages/'.length, -'.md'.length) },
    content,
  }))
}

/** Lists the operations of the contract by group. */
function operationLists(contract: DocumentedContract, level: string): string {
  return operationGroups(contract)
    .map(({ name, description, entries }) => {
      const items = entries.map(
        ({ method, operation }) =>
          `- <Badge text="${method.toUpperCase()}" class="${method}" /> [${operation.summary}](reference:${operation.operationId}) \`${operation.operationId}\``,
      )
      // The ids are the same in both languages.
      const id = entries[0]?.operation.tags[0].toLowerCase().replaceAll(' ', '-')
      return `${level} ${name} {#${id}}\n\n${description}\n\n${items.join('\n')}`
    })
    .join('\n\n')
}

function homePage(contract: DocumentedContract, language: Language): string {
  const texts = siteTexts(language)
  const end = suffixOf(language)
  const cards = [
    [texts.callTitle, texts.callText, `first-call${end}.md`],
    [texts.sandboxTitle, texts.sandboxText, `testing${end}.md`],
    [texts.verifyTitle, texts.verifyText, `verifying${end}.md`],
  ].map(([title, text, link]) => `- **[${title}](${link})**\\\n  ${text}`)
  return [
    `---\n${JSON.stringify({ title: texts.site, titleTemplate: false, description: texts.lead, aside: false, pageClass: 'home', prev: false, next: false })}\n---`,
    `# ${texts.site}`,
    texts.lead,
    `<button type="button" class="home-search">${texts.search}</button>`,
    `<div class="cards">\n\n${cards.join('\n')}\n\n</div>`,
    `## ${texts.reference} {#reference}`,
    operationLists(contract, '###'),
  ].join('\n\n')
}

/** The conventions that hold for all operations, from the description of the contract, and the operations by group. */
function referencePage(contract: DocumentedContract, language: Language): string {
  const texts = siteTexts(language)
  const english = language === 'en' ? contract.info.description : readContract(process.cwd(), 'en').info.description
  const ids = [...english.matchAll(/^# (.+)$/gm)].map(([, title = '']) => title.toLowerCase().replaceAll(/\W+/g, '-'))
  let index = 0
  // The Chinese text has the English anchors for readers of the contract.
  const text = contract.info.description.replaceAll(/<a id="[^"]*"><\/a>\n*/g, '')
  const description = text.replaceAll(/^# (.+)$/gm, (_, title: string) => `## ${title} {#${ids[index++]}}`)
  const root = '/'.concat(language === 'en' ? '' : `${language}/`)
  const file = (name: string, text: string): string => `- [${text}](${name}){download}`
  return [
    `---\n${JSON.stringify({ title: texts.reference, description: texts.referenceLead })}\n---`,
    `# ${texts.reference}`,
    texts.referenceLead,
    description,
    `## ${texts.operations} {#operations}`,
    operationLists(contract, '###'),
    `## ${texts.downloads} {#downloads}`,
    [
      file(`${root}reference.html`, texts.downloadPage),
      file(`${root}openapi.yaml`, texts.downloadContract),
      file(`${root}llms.txt`, `${texts.downloadText}: \`llms.txt\``),
      file(`${root}llms-full.txt`, `${texts.downloadText}: \`llms-full.txt\``),
    ].join('\n'),
  ].join('\n\n')
}

/** The changelog is in English only. Files of the repository aren't part of the site, so links to them become plain text. */
function changelogPage(root: string, language: Language): string {
  const texts = siteTexts(language)
  const file = join(root, 'CHANGELOG.md')
  const text = existsSync(file) ? readFileSync(file, 'utf8') : texts.changesNone
  const body = text.replace(/^# .*\n/, '').replaceAll(/\[([^\]]+)\]\((?!https:|#)[^)]+\)/g, '$1')
  const front = { title: texts.changes, description: texts.changes }
  return `---\n${JSON.stringify(front)}\n---\n\n# ${texts.changes}\n\n${language === 'en' ? body : `<div lang="en">\n\n${body}\n\n</div>`}`
}
