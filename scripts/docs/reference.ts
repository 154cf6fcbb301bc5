import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ContractError, redocly } from '../redocly/run.js'
import { addChineseSearch } from './chinese-search.js'
import { type DocumentedContract, operationsById } from './contract.js'
import { tryLink } from './home.js'
import { escapeHtml } from './html.js'
import { redocLabels } from './labels.js'
import type { Language } from './languages.js'
import { readAsset, renderHead, renderHeader, renderMenu, type Page, type Site, scopedStyle } from './layout.js'
import { plainReference } from './plain.js'
import { siteTexts } from './texts.js'

/** How much of the window the bar on top takes, in pixels; frame.css says the same. */
const headerHeight = 48

/** The languages of code samples, in the order in which readers choose them. */
const sampleLanguages = [
  { lang: 'Shell', label: 'curl' },
  { lang: 'TypeScript', label: 'TypeScript' },
  { lang: 'Shell', label: 'Command line' },
]

/** What Redocly made of a contract, in two parts. */
export interface Prerendered {
  /** For the head of a page: the styles. */
  styles: string
  /** For its body: the element, and the script that brings it to life. */
  content: string
}

/** Lets Redocly render a contract. */
export async function prerenderRedoc(root: string, contract: DocumentedContract): Promise<Prerendered> {
  const folder = mkdtempSync(join(tmpdir(), 'swr-reference-'))
  try {
    const [source, template, output] = ['openapi.json', 'template.hbs', 'index.html'].map(name => join(folder, name))
    if (!source || !template || !output) throw new Error('unreachable')
    writeFileSync(source, JSON.stringify(contract))
    writeFileSync(template, `{{{redocHead}}}${separator}{{{redocHTML}}}`)
    // Redoc shows samples of the languages that it is told of, and no others.
    const settings = { scrollYOffset: headerHeight, codeSamples: { languages: sampleLanguages } }
    const options = ['--inlineBundle', '--template', template, '--openapi', JSON.stringify(settings)]
    const run = await redocly(['build-docs', source, '--output', output, ...options], root)
    if (run.status !== 0) throw new ContractError(run.output)
    const [styles = '', content = ''] = readFileSync(output, 'utf8').split(separator)
    return { styles, content: content.trim() }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
const separator = '<!-- between head and body -->'

/**
 * The reference as a page of the site.
 *
 * @param sections the addresses of the contract's own chapters, here and in the other language, in the same order
 */
export function referencePage(
  site: Site,
  contract: DocumentedContract,
  language: Language,
  made: Prerendered,
  sections: { here: readonly string[]; there: readonly string[] },
): string {
  const page: Page = { language, path: 'reference/', title: siteTexts(language).referenceTitle, body: '' }
  const attempts = Object.fromEntries(
    [...operationsById(contract).values()].map(({ operation }) => [
      operation.operationId.toLowerCase(),
      new URL(tryLink(language, operation.tags[0], operation.operationId), 'http://localhost').hash,
    ]),
  )
  const labels = redocLabels(language)
  const pairs = Object.fromEntries(sections.here.map((section, index) => [section, sections.there[index] ?? section]))
  return `${renderHead(page, `${made.styles}\n${noScriptStyle}`, `${scopedStyle('#plain')}\n${redocStyle}`)}
<body class="reference" data-sections="${escapeHtml(JSON.stringify(pairs))}" data-try="${escapeHtml(JSON.stringify(attempts))}"${labels ? ` data-labels="${escapeHtml(JSON.stringify(labels))}"` : ''}>
${renderHeader(page)}
${renderMenu(site, page)}
<div id="content" tabindex="-1">
<span id="/"></span>
${patchRedoc(made.content, plainReference(contract, language))}
</div>
<script>${pageScript}</script>
<script>${nameScript}</script>${labels ? `\n<script>${labelScript}</script>` : ''}
</body>
</html>
`
}
const [pageScript, nameScript, labelScript, redocStyle] = ['page.js', 'redoc-names.js', 'labels.js', 'redoc.css'].map(readAsset)

/** Without scripts Redoc's buttons and its search do nothing, and the menu, open then, must not stay in the way. */
const noScriptStyle =
  '<noscript><style>#redoc :is([data-testid="search-trigger"],button){display:none}.reference .menu{position:static!important;max-height:none!important}</style></noscript>'

/** The addresses of the chapters of the contract's description, as Redoc names them. */
export function chapterAnchors({ content }: Prerendered): string[] {
  return [...new Set([...content.matchAll(/ href="(\/section\/[^"]+)"/g)].map(([, address = '']) => address))]
}

/** Puts right what Redoc's page lacks: links without a script, all operations, a search in Chinese, nothing from elsewhere. */
function patchRedoc(content: string, plain: string): string {
  const script = content.indexOf('<script type="module">')
  const markup = content
    .slice(0, script)
    .replaceAll(/ href="(\/[^"]*)"/g, ' href="#$1"')
    .replaceAll(/<\w+[^>]* id="(section\/[^"]+)"/g, '<span class="plain-anchor" id="/$1"></span>$&')
  const code = content.slice(script)
  const [mainEnd, hydrateCall] = ['</main>', "hydrate(__redoc_definition, __redoc_options, document.getElementById('redoc'))"]
  const logo = /`https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg`/g
  // Each of these is Redoc's own business; when a new version changes it, the build must say so.
  if (script < 0 || !markup.includes(mainEnd) || !code.includes(hydrateCall) || (code.match(logo) ?? []).length !== 2)
    throw new Error(
      'Redoc writes its page in another way than scripts/docs/reference.ts expects. Look at what build-docs makes.',
    )
  return (
    markup.replace(mainEnd, () => `<div id="plain">\n${plain}\n</div>${mainEnd}`) +
    // Redoc takes over what it rendered and nothing else, so the plain edition leaves its place in the same moment.
    addChineseSearch(code)
      .replace(hydrateCall, () => `${movePlainReference}\n${hydrateCall}`)
      .replaceAll(logo, () => `\`${redocLogo}\``)
  )
}

/** Redoc shows one operation at a time; paper gets all of them, from the plain edition, which gives up its addresses. */
const movePlainReference = `{
  const plain = document.getElementById('plain')
  for (const one of document.querySelectorAll('.plain-anchor')) one.remove()
  for (const one of plain.querySelectorAll('[id]')) one.removeAttribute('id')
  plain.className = 'for-paper'
  document.getElementById('content').append(plain)
}`

/** Redoc's name in place of its logo, which would be fetched. */
const redocLogo = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="44" height="14"><text x="0" y="11" font-family="sans-serif" font-size="12" font-weight="bold" fill="#1f6feb">Redoc</text></svg>',
)}`
