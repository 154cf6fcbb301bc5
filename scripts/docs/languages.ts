/** The languages of the site. The first is at its root, the others have a folder of their name. */
export const languages = ['en', 'zh-CN'] as const
export type Language = (typeof languages)[number]

/** The folder of a language, from the root of the site. */
export function languageFolder(language: Language): string {
  return language === 'en' ? '' : `${language}/`
}

/** The other language. */
export function otherLanguage(language: Language): Language {
  return language === 'en' ? 'zh-CN' : 'en'
}
