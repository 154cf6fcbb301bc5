import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { escapeHtml, serializeForHtml } from '../../docs/html.js'
import { type Language, languageFolder, languages } from '../../docs/languages.js'
import { type Page, renderHead, renderHeader, scopedStyle } from '../../docs/layout.js'
import { tryDocument } from './document.js'
import { tryLabels } from './labels.js'
import { tryTexts } from './texts.js'

const swaggerFolder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))
const tryFolder = import.meta.dirname

/** The static files of the page. Swagger UI is served from node_modules and never published. */
const staticFiles: Readonly<Record<string, string>> = {
  '/try/swagger-ui-bundle.js': join(swaggerFolder, 'swagger-ui-bundle.js'),
  '/try/swagger-ui.css': join(swaggerFolder, 'swagger-ui.css'),
  '/try/try.js': join(tryFolder, 'assets/try.js'),
  '/try/names.js': join(tryFolder, 'assets/names.js'),
  '/try/page.js': join(tryFolder, '../../docs/assets/page.js'),
  '/try/try.css': join(tryFolder, 'assets/try.css'),
  '/try/swagger.css': join(tryFolder, 'assets/swagger.css'),
  '/try/labels.js': join(tryFolder, '../../docs/assets/labels.js'),
}

/** Returns the “Try it” file at a path, or undefined if there isn't one. */
export function tryFile(root: string, pathname: string): { name: string; content: string | Buffer } | undefined {
  const file = staticFiles[pathname]
  if (file !== undefined) return { name: file, content: readFileSync(file) }
  for (const language of languages) {
    const folder = `/${languageFolder(language)}try/`
    if (pathname === folder || pathname === `${folder}index.html`)
      return { name: 'index.html', content: renderTryPage(root, language) }
    if (pathname === `${folder}openapi.json`)
      return { name: 'openapi.json', content: JSON.stringify(tryDocument(root, language)) }
  }
  return undefined
}

function renderTryPage(root: string, language: Language): string {
  const labels = tryLabels(root, language)
  const texts = tryTexts[language]
  const frame: Page = { language, path: 'try/', title: texts.title, body: '' }
  const more = ['swagger-ui', 'try', 'swagger'].map(name => `<link rel="stylesheet" href="/try/${name}.css">`).join('\n')
  return `${renderHead(frame, more, scopedStyle('.trying > :not(#swagger)')).replace('<html ', '<html data-try ')}
<body${labels ? ` data-labels="${escapeHtml(JSON.stringify(labels))}"` : ''}>
${renderHeader(frame)}
<div id="content" class="trying" tabindex="-1">
<section aria-labelledby="title">
<h1 id="title">${texts.title}</h1>
<p>${texts.lead}</p>
<p class="account"><label>${texts.account} <select id="account"><option value="demo">demo / admin</option><option value="partner">partner / admin</option></select></label>
<button id="again" type="button">${texts.again}</button> <span id="token-status" role="status">${texts.waiting}</span></p>
</section>
<noscript><p>${texts.noScript}</p></noscript>
<div id="swagger"></div>
</div>
<script id="texts" type="application/json">${serializeForHtml(texts)}</script>
<script src="/try/swagger-ui-bundle.js"></script>
<script src="/try/try.js"></script>
<script src="/try/names.js"></script>
<script src="/try/page.js"></script>${labels ? '\n<script src="/try/labels.js"></script>' : ''}
</body>
</html>
`
}
