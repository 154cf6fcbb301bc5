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
import { type Page, readAsset, renderHead, renderHeader, renderMenu, type Site, scopedStyle } from './layout.js'
import { plainReference } from './plain.js'
import { siteTexts } from './texts.js'

/** The height of the top bar in pixels. Keep in sync with frame.css. */
const headerHeight = 48

/** The languages of code samples, in menu order. */
const sampleLanguages = [
  { lang: 'Shell', label: 'curl' },
  { lang: 'TypeScript', label: 'TypeScript' },
  { lang: 'Shell', label: 'Command line' },
]

/** A contract rendered by Redocly, in two parts. */
export interface Prerendered {
  /** The styles, for the head of a page. */
  styles: string
  /** The markup and the script that hydrates it, for the body. */
  content: string
}

/** Renders a contract with Redocly. */
export async function prerenderRedoc(root: string, contract: DocumentedContract): Promise<Prerendered> {
  const folder = mkdtempSync(join(tmpdir(), 'swr-reference-'))
  try {
    const [source, template, output] = ['openapi.json', 'template.hbs', 'index.html'].map(name => join(folder, name))
    if (!source || !template || !output) throw new Error('unreachable')
    writeFileSync(source, JSON.stringify(contract))
    writeFileSync(template, `{{{redocHead}}}${separator}{{{redocHTML}}}`)
    // Redoc shows only samples of the languages in its configuration.
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
 * Returns the reference page.
 *
 * @param sections the anchors of the chapters in this language and in the other one, in the same order
 */
export function referencePage(
  site: Site,
  contract: DocumentedContract,
  language: Language,
  prerendered: Prerendered,
  sections: { current: readonly string[]; other: readonly string[] },
): string {
  const page: Page = { language, path: 'reference/', title: siteTexts(language).referenceTitle, body: '' }
  const tryAnchors = Object.fromEntries(
    [...operationsById(contract).values()].map(({ operation }) => [
      operation.operationId.toLowerCase(),
      new URL(tryLink(language, operation.tags[0], operation.operationId), 'http://localhost').hash,
    ]),
  )
  const labels = redocLabels(language)
  const pairs = Object.fromEntries(sections.current.map((section, index) => [section, sections.other[index] ?? section]))
  return `${renderHead(page, `${prerendered.styles}\n${noScriptStyle}`, `${scopedStyle('#plain')}\n${redocStyle}`)}
<body class="reference" data-sections="${escapeHtml(JSON.stringify(pairs))}" data-try="${escapeHtml(JSON.stringify(tryAnchors))}"${labels ? ` data-labels="${escapeHtml(JSON.stringify(labels))}"` : ''}>
${renderHeader(page)}
${renderMenu(site, page)}
<div id="content" tabindex="-1">
<span id="/"></span>
${patchRedoc(prerendered.content, plainReference(contract, language))}
</div>
<script>${pageScript}</script>
<script>${nameScript}</script>${labels ? `\n<script>${labelScript}</script>` : ''}
</body>
</html>
`
}
const [pageScript, nameScript, labelScript, redocStyle] = ['page.js', 'redoc-names.js', 'labels.js', 'redoc.css'].map(readAsset)

/** Hides Redoc's buttons and search, which don't work without JavaScript, and unpins the menu, which is open then. */
const noScriptStyle =
  '<noscript><style>#redoc :is([data-testid="search-trigger"],button){display:none}.reference .menu{position:static!important;max-height:none!important}</style></noscript>'

/** Returns the anchors that Redoc assigns to the chapters of the contract's description. */
export function chapterAnchors({ content }: Prerendered): string[] {
  return [...new Set([...content.matchAll(/ href="(\/section\/[^"]+)"/g)].map(([, address = '']) => address))]
}

/** Patches Redoc's page: links that work without JavaScript, all operations, Chinese search, no external requests. */
function patchRedoc(content: string, plain: string): string {
  const script = content.indexOf('<script type="module">')
  const markup = content
    .slice(0, script)
    .replaceAll(/ href="(\/[^"]*)"/g, ' href="#$1"')
    .replaceAll(/<\w+[^>]* id="(section\/[^"]+)"/g, '<span class="plain-anchor" id="/$1"></span>$&')
  const code = content.slice(script)
  const [mainEnd, hydrateCall] = ['</main>', "hydrate(__redoc_definition, __redoc_options, document.getElementById('redoc'))"]
  const logo = /`https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg`/g
  // These are Redoc's internals, so the build must fail when a new version changes them.
  if (script < 0 || !markup.includes(mainEnd) || !code.includes(hydrateCall) || (code.match(logo) ?? []).length !== 2)
    throw new Error('The output of `redocly build-docs` has changed. Update scripts/docs/reference.ts.')
  return (
    markup.replace(mainEnd, () => `<div id="plain">\n${plain}\n</div>${mainEnd}`) +
    // Redoc hydrates only its own markup, so the plain version moves out of it just before.
    addChineseSearch(code)
      .replace(hydrateCall, () => `${movePlainReference}\n${hydrateCall}`)
      .replaceAll(logo, () => `\`${redocLogo}\``)
  )
}

/** Keeps the plain version, without its ids, for printing all operations, since Redoc shows one at a time. */
const movePlainReference = `{
  const plain = document.getElementById('plain')
  for (const element of document.querySelectorAll('.plain-anchor')) element.remove()
  for (const element of plain.querySelectorAll('[id]')) element.removeAttribute('id')
  plain.className = 'for-paper'
  document.getElementById('content').append(plain)
}`

/** Replaces Redoc's logo, which would need an external request. */
const redocLogo = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="44" height="14"><text x="0" y="11" font-family="sans-serif" font-size="12" font-weight="bold" fill="#1f6feb">Redoc</text></svg>',
)}`
