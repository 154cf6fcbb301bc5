import { expect, it } from 'vitest'
import { chineseLines, codeLines, markdownLines, yamlLines } from '../support/chinese.js'
import { root } from '../support/contract.js'
import { discouragedTerms, readTerms, termsFile } from '../support/terms.js'

const all = readTerms(root)
const lines = chineseLines(root)

it('Every Chinese text uses the preferred terms', () => {
  const errors = lines.flatMap(({ file, line, text }) =>
    discouragedTerms(text, all).map(advice => `${file}:${line} ${advice}; see ${termsFile}`),
  )
  expect(errors).toEqual([])
})

it('No preferred term contains a discouraged one', () => {
  const clashes = all.flatMap(({ zh }) => discouragedTerms(zh, all).map(advice => `${zh}: ${advice}`))
  expect(clashes).toEqual([])
})

it('Every exception contains a discouraged term', () => {
  const unused = all.flatMap(({ not, but = [] }) => but.filter(phrase => !not.some(word => phrase.includes(word))))
  expect(unused).toEqual([])
})

it.each([
  ['openapi/docs/', '.md'],
  ['README', '.md'],
  ['openapi/overlays/zh-CN/paths/', '.yaml'],
  ['openapi/overlays/zh-CN/components/', '.yaml'],
  ['openapi/workflows/', '.yaml'],
  ['openapi/errors/', '.yaml'],
  ['scripts/docs/texts', '.json'],
  ['scripts/docs/try-texts', '.json'],
  ['scripts/docs/labels', '.json'],
])('The texts of %s…%s are checked', (prefix, suffix) => {
  expect(lines.some(({ file }) => file.startsWith(prefix) && file.endsWith(suffix))).toBe(true)
})

it('Chinese lines of Markdown, YAML and code have their line numbers', () => {
  const page = '# 标题\n\n```sh\nls # 令牌\necho 令牌\n```\n\n[令牌](x.md) `令牌`\n'
  expect(markdownLines('a.md', page).map(({ line }) => line)).toEqual([1, 4, 8])
  const overlay = 'actions:\n  - update:\n      title: 令牌\n      description: |\n        One.\n\n        令牌\n'
  expect(yamlLines('a.yaml', overlay).map(({ line }) => line)).toEqual([3, 7])
  const program = `// 令牌\nconst a = { b: '令牌' }\nconst c = \`\n令牌 \${a.b} 令牌\`\n`
  expect(codeLines('a.ts', program).map(({ line, text }) => [line, text])).toEqual([
    [2, '令牌'],
    [4, '令牌 '],
    [4, ' 令牌'],
  ])
})

it.each([
  ['获取令牌', ['write Token instead of 令牌 (token)']],
  ['获取 token 后', ['write Token instead of token (token)']],
  ['`token` 字段与 token-calls', []],
  ['该仓库', ['write 镜像仓库 instead of 仓库 (repository)']],
  ['该镜像仓库、代码仓库', []],
])('%s', (text, advice) => expect(discouragedTerms(text, all)).toEqual(advice))
