import { describe, expect, it } from 'vitest'
import { errorCodes } from '../../generated/error-codes.js'
import { cataloguePage, codePage } from '../../scripts/docs/codes.js'
import { readContractIn } from '../../scripts/docs/contract.js'
import { type Language, siteTexts } from '../../scripts/docs/site.js'
import { root } from '../support/contract.js'

describe.each<Language>(['en', 'zh-CN'])('The pages of error codes in %s', language => {
  const contract = readContractIn(root, language)
  const texts = siteTexts(language)
  const text = ({ en, zh }: { en: string; zh: string }): string => (language === 'en' ? en : zh)
  const catalogue = cataloguePage(language)

  it.each(Object.entries(errorCodes))('describe the meaning, causes, solution, category and source of %s', (code, entry) => {
    const page = codePage(root, code, entry, language, contract)
    const section = (id: string): string =>
      new RegExp(`^## .* \\{#${id}\\}\\n\\n([\\s\\S]*?)(?=\\n\\n## |$(?![\\s\\S]))`, 'm').exec(page)?.[1] ?? ''
    expect(page).toContain(`# ${code} <small>${text(entry.meaning)}</small>`)
    expect(section('causes')).toBe(entry.causes.map(cause => `- ${text(cause)}`).join('\n'))
    expect(section('solution')).toBe(text(entry.action))
    expect(section('details')).toContain(
      `- ${texts.retryable}${texts.colon}${entry.retryable ? texts.retryYes : texts.retryNo}`,
    )
    expect(section('details')).toContain(`- ${texts.status}${texts.colon}${entry.status}`)
    expect(section('details')).toContain(`- ${texts.source}${texts.colon}`)
    const named = [...section('operations').matchAll(/\(reference:(\w+)\)/g)].map(([, id]) => id)
    expect(named).toEqual(entry.operations)
    if (named.length === 0) expect(section('operations')).toBe(texts[`area-${entry.area}`])
    if (entry.note) expect(section('note')).toBe(text(entry.note))
    expect(catalogue.split(`<span id="${code}" `)).toHaveLength(2)
  })

  it('list the codes that operations of this API return first', () => {
    const listed = [...catalogue.matchAll(/\]\(code:([\w.]+)\)/g)].map(([, code = '']) => code)
    const returned = listed.map(code => errorCodes[code as keyof typeof errorCodes].operations.length > 0)
    expect(listed.toSorted()).toEqual(Object.keys(errorCodes).toSorted())
    expect(returned.lastIndexOf(true)).toBeLessThan(returned.indexOf(false))
  })
})
