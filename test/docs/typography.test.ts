import { expect, it } from 'vitest'
import { chineseLines } from '../support/chinese.js'
import { root } from '../support/contract.js'
import { typographyErrors } from '../support/typography.js'

it('Every Chinese text follows the typography rules', () => {
  const errors = chineseLines(root).flatMap(({ file, line, text }) =>
    typographyErrors(text).map(advice => `${file}:${line} ${advice}`),
  )
  expect(errors).toEqual([])
})

it.each([
  ['使用Token认证', 'add a space'],
  ['使用`filter`过滤', 'add a space'],
  ['共 24个', 'add a space'],
  ['查询 组织', 'remove the space between'],
  ['查询组织， 再删除', 'remove the space next to'],
  ['使用 Token ，再查询', 'remove the space next to'],
  ['查询组织,再删除', 'use Chinese punctuation'],
  ['组织(API 中)', 'use Chinese punctuation'],
  ['查询组织.', 'use 。 or ……'],
  ['称为"组织"', 'use “ and ”'],
  ['等待中...', 'use 。 or ……'],
  ['共２４个', 'use a half-width'],
])('rejects %s', (text, advice) => {
  expect(typographyErrors(text).join('\n')).toContain(advice)
})

it.each([
  '使用 Token 认证，共 24 个。',
  '**过滤。** 使用 `filter` 过滤（参见[分页](pagination.zh-CN.md)）',
  '| 参数 | 说明 |',
  '1. **路径。** 将每一段解码',
  '样例称为“权限ID”。',
  '1～128 个字符……',
])('accepts %s', text => expect(typographyErrors(text)).toEqual([]))
