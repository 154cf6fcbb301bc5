/** The languages of the site. The first one is served at the root, the others in a folder with their name. */
export const languages = ['en', 'zh-CN'] as const
export type Language = (typeof languages)[number]

/** Returns the folder of a language, relative to the root of the site. */
export function languageFolder(language: Language): string {
  return language === 'en' ? '' : `${language}/`
}

/** Returns the other language. */
export function otherLanguage(language: Language): Language {
  return language === 'en' ? 'zh-CN' : 'en'
}
