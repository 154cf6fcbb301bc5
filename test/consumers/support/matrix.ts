import { type Finding, findings, type Result } from './results.js'

/** The pages with the matrix, each with its headings and its language. */
export const pages: readonly { file: string; headings: string; language: 0 | 1; separator: string; failed: string }[] = [
  {
    file: 'openapi/docs/generators.md',
    headings: '| tool | version | file | result | tested |',
    language: 0,
    separator: '; ',
    failed: '**a test failed**',
  },
  {
    file: 'openapi/docs/generators.zh-CN.md',
    headings: '| 工具 | 版本 | 文件 | 结果 | 测试 |',
    language: 1,
    separator: '；',
    failed: '**有测试失败**',
  },
]

/** Returns the text of a page with the matrix of the results. */
export function withMatrix(text: string, page: (typeof pages)[number], results: readonly Result[]): string {
  const rows = results.map(({ name, version, edition, findings: found, failed, date, hash }) => {
    const parts = (Object.entries(found) as [Finding, number][]).map(([finding, count]) =>
      findings[finding][page.language].replace('#', String(count)),
    )
    const result = failed ? page.failed : parts.join(page.separator)
    const run = date === undefined ? '' : `${date}, \`${hash}\``
    return `| ${name} | ${version} | \`${edition}.json\` | ${result} | ${run} |`
  })
  const table = [page.headings, '|---|---|---|---|---|', ...rows].join('\n')
  return text.replace(/(?<=<!-- tools -->\n)[\s\S]*?(?=<!-- \/tools -->)/, `\n${table}\n\n`)
}
