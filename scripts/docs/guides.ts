import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Language, suffixOf } from './languages.js'

/** A group of guides in the navigation. */
interface GuideGroup {
  title: Readonly<Record<Language, string>>
  names: readonly string[]
}

/** The guides in the order of the navigation. A guide that isn't listed follows at the end of the first group. */
const groups: readonly GuideGroup[] = [
  group(
    'Call the API',
    '调用 API',
    'first-call command-line endpoints authentication credentials signing browsers proxies-and-certificates permissions filters pagination errors logs-and-traces repository-names sharing',
  ),
  group(
    'Images and the registry',
    '镜像与镜像仓库',
    'push-an-image temporary-login registry-errors pull-secrets triggers clean-up-tags retention copying-images synchronization',
  ),
  group('Test and verify', '测试与验证', 'testing sandbox testing-other-languages generators verifying runtimes'),
  group('Background', '背景资料', 'moving-over discrepancies'),
]

function group(en: string, chinese: string, names: string): GuideGroup {
  return { title: { en, 'zh-CN': chinese }, names: names.split(' ') }
}

/** A guide in one language. */
export interface Guide {
  /** The name of its file without `.md`. */
  name: string
  title: string
  markdown: string
}

/** Returns the guides of a language by group. */
export function guideGroups(root: string, language: Language): { title: string; guides: Guide[] }[] {
  const all = guideNames(root)
  const listed = groups.flatMap(({ names }) => names)
  return groups.map(({ title, names }, index) => ({
    title: title[language],
    guides: all
      .filter(name => names.includes(name) || (index === 0 && !listed.includes(name)))
      .map(name => readGuide(root, name, language)),
  }))
}

/** Returns the names of all guides in the order of the navigation. */
export function guideNames(root: string): string[] {
  const listed = groups.flatMap(({ names }) => names)
  const rank = (name: string): number => (listed.includes(name) ? listed.indexOf(name) : listed.length)
  return readdirSync(join(root, 'openapi/docs'))
    .filter(file => file.endsWith('.md') && !file.endsWith('.zh-CN.md'))
    .map(file => file.slice(0, -'.md'.length))
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
}

function readGuide(root: string, name: string, language: Language): Guide {
  const markdown = readFileSync(join(root, 'openapi/docs', `${name}${suffixOf(language)}.md`), 'utf8')
  return { name: name + suffixOf(language), title: /^# (.+)$/m.exec(markdown)?.[1] ?? name, markdown }
}

/** Returns the guides that link to an operation or a code, such as `code:APIGW.0301`. */
export function guidesAbout(root: string, language: Language, target: string): Guide[] {
  return guideGroups(root, language)
    .flatMap(({ guides }) => guides)
    .filter(({ name, markdown }) => !name.startsWith('moving-over') && markdown.includes(`](${target})`))
}
