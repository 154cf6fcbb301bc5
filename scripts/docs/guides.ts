import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import groups from './navigation.json' with { type: 'json' }
import { type Language, suffixOf } from './site.js'

/** A guide in one language. */
export interface Guide {
  /** The name of its file without `.md`. */
  name: string
  title: string
  markdown: string
}

/** The names of all guides in the order of the navigation. */
export const guideNames: readonly string[] = groups.flatMap(({ guides }) => guides)

/** Returns the guides of a language by group. */
export function guideGroups(root: string, language: Language): { title: string; guides: Guide[] }[] {
  return groups.map(({ title: [english = '', chinese = ''], guides }) => ({
    title: language === 'en' ? english : chinese,
    guides: guides.map(guide => {
      const name = guide + suffixOf(language)
      const markdown = readFileSync(join(root, 'openapi/docs', `${name}.md`), 'utf8')
      return { name, title: /^# (.+)$/m.exec(markdown)?.[1] ?? name, markdown }
    }),
  }))
}

/** Returns links to the guides that link to an operation or a code, such as `code:APIGW.0301`. */
export function guidesAbout(root: string, language: Language, target: string): string {
  return guideGroups(root, language)
    .flatMap(({ guides }) => guides)
    .filter(({ name, markdown }) => !name.startsWith('migrating') && markdown.includes(`](${target})`))
    .map(({ name, title }) => `- [${title}](${name}.md)`)
    .join('\n')
}
