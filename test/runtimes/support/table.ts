import type { RuntimeRecord } from './records.js'

/** The pages with the table, each with its headings and its words for the ways of use. */
export const pages: readonly { file: string; headings: string; translate: Readonly<Record<string, string>> }[] = [
  { file: 'openapi/docs/runtimes.md', headings: '| runtime | versions | use |', translate: {} },
  {
    file: 'openapi/docs/runtimes.zh-CN.md',
    headings: '| 运行环境 | 版本 | 用法 |',
    translate: {
      'bundle in Chromium': '打包后在 Chromium 中运行',
      'route for Node.js': 'Node.js 路由',
      'route for the edge': '边缘路由',
      'with nodejs_compat': '启用 nodejs_compat',
      'without Node.js compatibility': '不启用 Node.js 兼容',
    },
  },
]

/** Returns the rows of the table: one for each runtime and use, with all versions. */
export function tableRows(records: readonly RuntimeRecord[], translate: Readonly<Record<string, string>>): string[] {
  const versions = new Map<string, string[]>()
  for (const { runtime, use, version } of records) {
    const row = `${runtime} | ${translate[use] ?? use}`
    versions.set(row, [...(versions.get(row) ?? []), version])
  }
  return [...versions].map(([row, list]) => {
    const [runtime, use] = row.split(' | ')
    return `| ${runtime} | ${list.join(', ')} | ${use} |`
  })
}

/** Returns the text of a page with its table replaced. */
export function withTable(text: string, headings: string, rows: readonly string[]): string {
  const table = [headings, '|---|---|---|', ...rows].join('\n')
  return text.replace(/(?<=<!-- runtimes -->\n)[\s\S]*?(?=<!-- \/runtimes -->)/, `\n${table}\n\n`)
}
