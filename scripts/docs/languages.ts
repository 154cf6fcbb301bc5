/** The languages of the site. The first one is served at the root, the other one in a folder with its name. */
export const languages = ['en', 'zh-CN'] as const
export type Language = (typeof languages)[number]

/** Returns the beginning of the addresses in a language. */
export const prefixOf = (language: Language): string => (language === 'en' ? '/' : `/${language}/`)

/** Returns the end of the names of source files in a language: `NAME.md` and `NAME.zh-CN.md`. */
export const suffixOf = (language: Language): string => (language === 'en' ? '' : `.${language}`)

/** Returns the language of a page by its source file or its path on the site. */
export const languageOf = (path: string): Language => (/(?:^|\/)zh-CN\/|\.zh-CN(?:\.md)?$/.test(path) ? 'zh-CN' : 'en')
