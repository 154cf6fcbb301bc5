import type { Language } from './languages.js'
import site from './texts.json' with { type: 'json' }
import tryIt from './try-texts.json' with { type: 'json' }

/** The texts of the site in one language. */
export type Texts = Readonly<Record<keyof typeof site, string>>
/** The texts of the panel “Try it” in one language. */
export type TryTexts = Readonly<Record<keyof typeof tryIt, string>>

/** Returns one language of a table, in which each text is in English and Chinese. */
function inLanguage<Key extends string>(table: Readonly<Record<Key, string[]>>, language: Language): Record<Key, string> {
  const entries = Object.entries<string[]>(table).map(([key, texts]) => [key, texts[language === 'en' ? 0 : 1]])
  // The keys are those of the table.
  return Object.fromEntries(entries) as Record<Key, string>
}

/** Returns the texts of the site in a language. */
export const siteTexts = (language: Language): Texts => inLanguage(site, language)

/** Returns the texts of the panel “Try it” in a language. */
export const tryTexts = (language: Language): TryTexts => inLanguage(tryIt, language)
