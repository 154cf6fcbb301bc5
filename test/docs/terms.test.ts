import { expect, it } from 'vitest'
import { chineseLines, linesOfCode, linesOfMarkdown, linesOfYaml } from '../support/chinese.js'
import { root } from '../support/contract.js'
import { terms, termsFile, wrongTerms } from '../support/terms.js'

const all = terms(root)
const lines = chineseLines(root)

it('Every Chinese text calls a thing by its one term', () => {
  const wrong = lines.flatMap(({ file, line, text }) =>
    wrongTerms(text, all).map(advice => `${file}:${line} ${advice}; terms are in ${termsFile}`),
  )
  expect(wrong).toEqual([])
})

it('No term is told not to be written by another', () => {
  const clashes = all.flatMap(({ zh }) => wrongTerms(zh, all).map(advice => `${zh}: ${advice}`))
  expect(clashes).toEqual([])
})

it('Each phrase in which a word is right holds such a word', () => {
  const idle = all.flatMap(({ not, but = [] }) => but.filter(phrase => !not.some(word => phrase.includes(word))))
  expect(idle).toEqual([])
})

it.each([
  ['openapi/docs/', '.md'],
  ['README', '.md'],
  ['openapi/overlays/zh-CN/paths/', '.yaml'],
  ['openapi/overlays/zh-CN/components/', '.yaml'],
  ['openapi/workflows/', '.yaml'],
  ['openapi/errors/', '.yaml'],
  ['scripts/docs/texts', '.ts'],
  ['scripts/docs/labels', '.ts'],
  ['scripts/start/try/texts', '.ts'],
  ['scripts/start/try/labels', '.ts'],
  ['scripts/docs/bench/texts', '.ts'],
])('Texts of %s…%s are among those that are read', (beginning, end) => {
  expect(lines.some(({ file }) => file.startsWith(beginning) && file.endsWith(end))).toBe(true)
})

it('A text is found with its line, whatever file it is in', () => {
  const page = '# 标题\n\n```sh\nls # 令牌\necho 令牌\n```\n\n[令牌](x.md) `令牌`\n'
  expect(linesOfMarkdown('a.md', page).map(({ line }) => line)).toEqual([1, 4, 8])
  const overlay = 'actions:\n  - update:\n      title: 令牌\n      description: |\n        One.\n\n        令牌\n'
  expect(linesOfYaml('a.yaml', overlay).map(({ line }) => line)).toEqual([3, 7])
  const program = `// 令牌\nconst a = { b: '令牌' }\nconst c = \`\n令牌 \${a.b} 令牌\`\n`
  expect(linesOfCode('a.ts', program).map(({ line, text }) => [line, text])).toEqual([
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
])('%s', (text, advice) => expect(wrongTerms(text, all)).toEqual(advice))
