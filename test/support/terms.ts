import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { visibleText } from './chinese.js'

/** The Chinese term for a concept, and the words that must not replace it. */
export interface Term {
  en: string
  zh: string
  not: string[]
  /** Phrases in which a word of `not` is correct. */
  but?: string[]
}

/** The file of the terms, from the root of the project. */
export const termsFile = 'openapi/overlays/terms.zh-CN.yaml'

/** The terms of the project. */
export function terms(root: string): Term[] {
  return parse(readFileSync(join(root, termsFile), 'utf8')) as Term[]
}

/** Finds wrong terms in a text. Returns one sentence per word. */
export function wrongTerms(text: string, all: readonly Term[]): string[] {
  const words = visibleText(text)
  return all.flatMap(({ en, zh, not, but = [] }) => {
    const rest = but.reduce((text, phrase) => text.replaceAll(phrase, '…'), words)
    return not.filter(word => containsWord(rest, word)).map(word => `write ${zh} instead of ${word} (${en})`)
  })
}

/** Whether a text contains a word. Latin words match whole words, Chinese words match anywhere. */
function containsWord(text: string, word: string): boolean {
  return /^[\w ]+$/.test(word) ? new RegExp(`(?<![\\w.:{/-])${word}(?![\\w.}/-])`).test(text) : text.includes(word)
}
