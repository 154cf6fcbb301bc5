import { type Finding, findings, type Result } from './results.js'

/** The pages with the matrix, each with its headings and its language. */
export const pages: readonly { file: string; headings: string; language: 0 | 1; separator: string }[] = [
  {
    file: 'openapi/docs/generators.md',
    headings: '| tool | version | file | result |',
    language: 0,
    separator: '; ',
  },
  {
    file: 'openapi/docs/generators.zh-CN.md',
    headings: '| 工具 | 版本 | 文件 | 结果 |',
    language: 1,
    separator: '；',
  },
]

/** Returns the text of a page with the matrix of the results. */
export function withMatrix(text: string, page: (typeof pages)[number], results: readonly Result[]): string {
  const rows = results.map(({ name, version, edition, findings: found }) => {
    const parts = (Object.entries(found) as [Finding, number][]).map(([finding, count]) =>
      findings[finding][page.language].replace('#', String(count)),
    )
    return `| ${name} | ${version} | \`${edition}.json\` | ${parts.join(page.separator)} |`
  })
  const table = [page.headings, '|---|---|---|---|', ...rows].join('\n')
  return text.replace(/(?<=<!-- tools -->\n)[\s\S]*?(?=<!-- \/tools -->)/, `\n${table}\n\n`)
}
