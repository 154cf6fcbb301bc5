import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { visibleText } from './chinese.js'

/** The Chinese term for a thing, and what must not stand for it. */
export interface Term {
  en: string
  zh: string
  not: string[]
  /** Phrases in which a word of `not` is right. */
  but?: string[]
}

/** The file of the terms, from the root of the project. */
export const termsFile = 'openapi/overlays/terms.zh-CN.yaml'

/** The terms of the project. */
export function readTerms(root: string): Term[] {
  return parse(readFileSync(join(root, termsFile), 'utf8')) as Term[]
}

/** What a text should call otherwise, one sentence for each word. */
export function discouragedTerms(text: string, all: readonly Term[]): string[] {
  const words = visibleText(text)
  return all.flatMap(({ en, zh, not, but = [] }) => {
    const rest = but.reduce((left, phrase) => left.replaceAll(phrase, '…'), words)
    return not.filter(word => containsWord(rest, word)).map(word => `write ${zh} instead of ${word} (${en})`)
  })
}

/** A Latin word is one only where no letter goes on, a Chinese one wherever it stands. */
function containsWord(text: string, word: string): boolean {
  return /^[\w ]+$/.test(word) ? new RegExp(`(?<![\\w.:{/-])${word}(?![\\w.}/-])`).test(text) : text.includes(word)
}
