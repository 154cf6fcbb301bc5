import {
  type Content,
  deref,
  type Example,
  type OperationEntry,
  type Ref,
  type Response,
  type Schema,
} from '../../src/openapi/document.js'
import { codesIn } from '../generate/catalogue.js'
import { anchorOf, type Described, operationsOf } from './contract.js'
import { escaped, slug } from './html.js'
import type { Language } from './languages.js'
import { inline, rendered, scrolling } from './markdown.js'
import { linkTo } from './pages.js'
import { type Texts, textsIn } from './texts.js'

/** All operations as plain HTML, under the addresses that Redoc gives them: for readers whose script has not run, or never will. */
export function plainReference(contract: Described, language: Language): string {
  const texts = textsIn(language)
  const all = [...operationsOf(contract).values()]
  const groups = contract.tags.map(tag => {
    const name = tag['x-displayName'] ?? tag.name
    const calls = all.filter(({ operation }) => operation.tags[0] === tag.name)
    return `<section id="/${slug(tag.name)}">
<h2>${escaped(name)}</h2>
<p>${say(tag.description)}</p>
${calls.map(entry => one(contract, entry, language)).join('\n')}
</section>`
  })
  // Beside Redoc's own markup the introduction is there already; on paper it is not.
  const { html } = rendered(contract.info.description, { link: target => target, anchor: texts.anchor })
  const chapters = html.replaceAll(/<(\/?)h1>/g, '<$1h2>').replaceAll(/<a id="[^"]*"><\/a>/g, '')
  const introduction = `<div class="only-paper">\n<p class="title">${escaped(contract.info.title)} (${contract.info.version})</p>\n${chapters}</div>`
  return `<p class="plain-note">${escaped(texts.plainNote)}</p>\n${introduction}\n${groups.join('\n')}`
}

const say = (text: string | undefined): string => inline(text ?? '', target => target)

function one(contract: Described, entry: OperationEntry, language: Language): string {
  const texts = textsIn(language)
  const { path, method, operation, parameters } = entry
  const rows = parameters.map(
    ({ name, in: where, required, description, schema }) =>
      `<tr><td><code>${escaped(name)}</code></td><td>${where}, ${required ? texts.required : texts.optional}</td><td>${say(description)} ${typeOf(contract, schema)}</td></tr>`,
  )
  const body = Object.values(operation.requestBody?.content ?? {})[0]
  const answers = Object.entries(operation.responses).map(([status, response]) => {
    const { description, content } = deref<Response & { description?: string }>(contract, response)
    const [media] = Object.values(content ?? {})
    const shown = Number(status) < 400 ? media && fields(contract, media.schema, texts) : codes(contract, media, language)
    return `<tr><td>${status}</td><td>${say(description)} ${shown ?? ''}</td></tr>`
  })
  return `<section id="${anchorOf(entry)}">
<h3>${escaped(operation.summary)} <code>${operation.operationId}</code></h3>
<p><b class="method ${method}">${method.toUpperCase()}</b> <code>${escaped(path)}</code></p>
<p>${say(operation.description)}</p>
${rows.length > 0 ? `<h4>${texts.parameters}</h4>\n${table([texts.name, texts.where, texts.meaning], rows)}` : ''}
${body ? `<h4>${texts.body}</h4>\n${fields(contract, body.schema, texts)}` : ''}
<h4>${texts.responses}</h4>
${table([texts.status, texts.meaning], answers)}
</section>`
}

/** The error codes that the examples of an answer show. */
function codes(contract: Described, media: Content[string] | undefined, language: Language): string {
  const base = linkTo({ language, place: 'reference/' }, 'errors/')
  const found = Object.values(media?.examples ?? {}).flatMap(example => codesIn(deref<Example>(contract, example).value))
  return [...new Set(found)].map(code => `<a href="${base}#${code}"><code>${code}</code></a>`).join(' ')
}

function table(names: readonly string[], rows: readonly string[]): string {
  const head = names.map(name => `<th>${escaped(name)}</th>`).join('')
  return scrolling(`<table><thead><tr>${head}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`)
}

/** The fields of a schema, nested where it is. */
function fields(contract: Described, node: Schema | Ref, texts: Texts): string {
  const schema = deref<Schema>(contract, node)
  const items = schema.items as Schema | undefined
  if (items) return fields(contract, items, texts)
  const required = (schema.required as string[] | undefined) ?? []
  const list = Object.entries((schema.properties as Record<string, Schema> | undefined) ?? {}).map(([name, property]) => {
    const field = deref<Schema>(contract, property)
    const need = required.includes(name) ? texts.required : texts.optional
    const description = say((property.description ?? field.description) as string | undefined)
    return `<li><code>${escaped(name)}</code> (${need}) ${description} ${typeOf(contract, property)}${fields(contract, property, texts)}</li>`
  })
  return list.length === 0 ? '' : `<ul>\n${list.join('\n')}\n</ul>`
}

function typeOf(contract: Described, node: Schema | Ref): string {
  const schema = deref<Schema>(contract, node)
  const values = schema.enum as unknown[] | undefined
  if (values) return values.map(value => `<code>${escaped(String(value))}</code>`).join(' ')
  if (typeof schema.type !== 'string' || schema.type === 'object' || schema.type === 'array') return ''
  const [least, most] = [schema.minLength ?? schema.minimum, schema.maxLength ?? schema.maximum]
  const range = most !== undefined ? ` ${least ?? 0}–${most}` : least !== undefined ? ` ≥ ${least}` : ''
  const pattern = schema.pattern === undefined ? '' : ` <code>${escaped(String(schema.pattern))}</code>`
  return `<i>${schema.type}</i>${range}${pattern}`
}
