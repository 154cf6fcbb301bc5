import { describe, expect, it } from 'vitest'
import { errorCodes } from '../../generated/error-codes.js'
import { operationsByArea } from '../../scripts/docs/areas.js'
import { errorCodesPage } from '../../scripts/docs/catalogue.js'
import { operationsById, readContract } from '../../scripts/docs/contract.js'
import type { Language } from '../../scripts/docs/languages.js'
import { siteTexts } from '../../scripts/docs/texts.js'
import { root } from '../support/contract.js'

/** Returns the visible text of HTML. */
const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
const stripMarkdown = (markdown: string): string =>
  markdown.replaceAll(/`|\*\*/g, '').replaceAll(/\[([^\]]+)\]\([^)]+\)/g, '$1')

describe.each<Language>(['en', 'zh-CN'])('The page of error codes in %s', language => {
  const { body } = errorCodesPage(language, operationsById(readContract(root, language)))
  const texts = siteTexts(language)
  const text = ({ en, zh }: { en: string; zh: string }): string => stripMarkdown(language === 'en' ? en : zh)
  const sections = new Map(
    [...body.matchAll(/<section class="code" id="([^"]+)"[^>]*>([\s\S]*?)<\/section>/g)].map(([, code = '', html = '']) => [
      code,
      html,
    ]),
  )
  const row = (code: string, name: string): string =>
    new RegExp(`<dt>${name}</dt><dd>(.*?)</dd>`).exec(sections.get(code) ?? '')?.[1] ?? ''

  it.each(Object.entries(errorCodes))('lists the meaning, causes, solution, category and source of %s', (code, entry) => {
    expect(textOf(sections.get(code) ?? '')).toContain(text(entry.meaning))
    const causes = row(code, texts.causes).match(/<li>.*?<\/li>/g) ?? []
    expect(causes.map(textOf)).toEqual(entry.causes.map(text))
    expect(textOf(row(code, texts.action))).toBe(text(entry.action))
    expect(row(code, texts.retryable)).toBe(entry.retryable ? texts.retryYes : texts.retryNo)
    expect(textOf(row(code, texts.returnedBy)).split(/, |、/)).toEqual(
      entry.operations.length > 0 ? entry.operations : operationsByArea[language][entry.area].split(/, |、/),
    )
    if (entry.note) expect(textOf(row(code, texts.note))).toBe(text(entry.note))
  })
})
