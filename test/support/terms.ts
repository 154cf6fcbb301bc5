import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { visibleText } from './chinese.js'

/** A preferred Chinese term and its discouraged synonyms. */
export interface Term {
  en: string
  zh: string
  not: string[]
  /** Phrases in which a term of `not` is allowed. */
  but?: string[]
}

/** The path of the terms file, relative to the root of the project. */
export const termsFile = 'openapi/overlays/terms.zh-CN.yaml'

/** Reads the terms of the project. */
export function readTerms(root: string): Term[] {
  return parse(readFileSync(join(root, termsFile), 'utf8')) as Term[]
}

/** Returns advice for each discouraged term in a text. */
export function discouragedTerms(text: string, all: readonly Term[]): string[] {
  const visible = visibleText(text)
  return all.flatMap(({ en, zh, not, but = [] }) => {
    const rest = but.reduce((text, phrase) => text.replaceAll(phrase, '…'), visible)
    return not.filter(word => containsWord(rest, word)).map(word => `write ${zh} instead of ${word} (${en})`)
  })
}

/** Returns whether a text contains a term. Latin terms match whole words only. */
function containsWord(text: string, word: string): boolean {
  return /^[\w ]+$/.test(word) ? new RegExp(`(?<![\\w.:{/-])${word}(?![\\w.}/-])`).test(text) : text.includes(word)
}
