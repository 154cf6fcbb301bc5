import { deref, type OperationEntry, type Ref, type ResponseObject, type Schema } from '../../src/openapi/document.js'
import { documentedCodes } from '../../src/openapi/documented-codes.js'
import { type DocumentedContract, operationAnchor, operationsById } from './contract.js'
import { escapeHtml, slug } from './html.js'
import type { Language } from './languages.js'
import { renderInline, renderMarkdown, scrollable } from './markdown.js'
import { linkTo } from './pages.js'
import { siteTexts, type Texts } from './texts.js'

/** Renders all operations as plain HTML with Redoc's anchors, for readers without JavaScript and for printing. */
export function plainReference(contract: DocumentedContract, language: Language): string {
  const texts = siteTexts(language)
  const all = [...operationsById(contract).values()]
  const groups = contract.tags.map(tag => {
    const name = tag['x-displayName'] ?? tag.name
    const calls = all.filter(({ operation }) => operation.tags[0] === tag.name)
    return `<section id="/${slug(tag.name)}">
<h2>${escapeHtml(name)}</h2>
<p>${renderText(tag.description)}</p>
${calls.map(entry => operationSection(contract, entry, language)).join('\n')}
</section>`
  })
  // Redoc's markup already contains the introduction on screen, but not in print.
  const { html } = renderMarkdown(contract.info.description, { link: target => target, anchor: texts.anchor })
  const chapters = html.replaceAll(/<(\/?)h1>/g, '<$1h2>').replaceAll(/<a id="[^"]*"><\/a>/g, '')
  const introduction = `<div class="only-paper">\n<p class="title">${escapeHtml(contract.info.title)} (${contract.info.version})</p>\n${chapters}</div>`
  return `<p class="plain-note">${escapeHtml(texts.plainNote)}</p>\n${introduction}\n${groups.join('\n')}`
}

const renderText = (text: string | undefined): string => renderInline(text ?? '', target => target)

function operationSection(contract: DocumentedContract, entry: OperationEntry, language: Language): string {
  const texts = siteTexts(language)
  const { path, method, operation, parameters } = entry
  const rows = parameters.map(
    ({ name, in: location, required, description, schema }) =>
      `<tr><td><code>${escapeHtml(name)}</code></td><td>${location}, ${required ? texts.required : texts.optional}</td><td>${renderText(description)} ${describeType(contract, schema)}</td></tr>`,
  )
  const body = Object.values(operation.requestBody?.content ?? {})[0]
  const responses = Object.entries(operation.responses).map(([status, response]) => {
    const { description, content } = deref<ResponseObject & { description?: string }>(contract, response)
    const [media] = Object.values(content ?? {})
    const details =
      Number(status) < 400
        ? media && fieldList(contract, media.schema, texts)
        : errorCodeLinks(documentedCodes(contract, operation, status), language)
    return `<tr><td>${status}</td><td>${renderText(description)} ${details ?? ''}</td></tr>`
  })
  return `<section id="${operationAnchor(entry)}">
<h3>${escapeHtml(operation.summary)} <code>${operation.operationId}</code></h3>
<p><b class="method ${method}">${method.toUpperCase()}</b> <code>${escapeHtml(path)}</code></p>
<p>${renderText(operation.description)}</p>
${rows.length > 0 ? `<h4>${texts.parameters}</h4>\n${table([texts.name, texts.where, texts.meaning], rows)}` : ''}
${body ? `<h4>${texts.body}</h4>\n${fieldList(contract, body.schema, texts)}` : ''}
<h4>${texts.responses}</h4>
${table([texts.status, texts.meaning], responses)}
</section>`
}

/** Returns links to error codes in the catalogue. */
function errorCodeLinks(codes: readonly string[], language: Language): string {
  const base = linkTo({ language, path: 'reference/' }, 'errors/')
  return codes.map(code => `<a href="${base}#${code}"><code>${code}</code></a>`).join(' ')
}

function table(names: readonly string[], rows: readonly string[]): string {
  const head = names.map(name => `<th>${escapeHtml(name)}</th>`).join('')
  return scrollable(`<table><thead><tr>${head}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`)
}

/** Renders the fields of a schema as a nested list. */
function fieldList(contract: DocumentedContract, node: Schema | Ref, texts: Texts): string {
  const schema = deref<Schema>(contract, node)
  const items = schema.items as Schema | undefined
  if (items) return fieldList(contract, items, texts)
  const required = (schema.required as string[] | undefined) ?? []
  const list = Object.entries((schema.properties as Record<string, Schema> | undefined) ?? {}).map(([name, property]) => {
    const field = deref<Schema>(contract, property)
    const presence = required.includes(name) ? texts.required : texts.optional
    const description = renderText((property.description ?? field.description) as string | undefined)
    return `<li><code>${escapeHtml(name)}</code> (${presence}) ${description} ${describeType(contract, property)}${fieldList(contract, property, texts)}</li>`
  })
  return list.length === 0 ? '' : `<ul>\n${list.join('\n')}\n</ul>`
}

function describeType(contract: DocumentedContract, node: Schema | Ref): string {
  const schema = deref<Schema>(contract, node)
  const values = schema.enum as unknown[] | undefined
  if (values) return values.map(value => `<code>${escapeHtml(String(value))}</code>`).join(' ')
  if (typeof schema.type !== 'string' || schema.type === 'object' || schema.type === 'array') return ''
  const [minimum, maximum] = [schema.minLength ?? schema.minimum, schema.maxLength ?? schema.maximum]
  const range = maximum !== undefined ? ` ${minimum ?? 0}–${maximum}` : minimum !== undefined ? ` ≥ ${minimum}` : ''
  const pattern = schema.pattern === undefined ? '' : ` <code>${escapeHtml(String(schema.pattern))}</code>`
  return `<i>${schema.type}</i>${range}${pattern}`
}
