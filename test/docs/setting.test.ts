import { expect, it } from 'vitest'
import { chineseLines } from '../support/chinese.js'
import { root } from '../support/contract.js'
import { typographyErrors } from '../support/setting.js'

it('Every Chinese text is set as Chinese is', () => {
  const wrong = chineseLines(root).flatMap(({ file, line, text }) => typographyErrors(text).map(advice => `${file}:${line} ${advice}`))
  expect(wrong).toEqual([])
})

it.each([
  ['使用Token认证', 'put a blank'],
  ['使用`filter`过滤', 'put a blank'],
  ['共 24个', 'put a blank'],
  ['查询 组织', 'take out the blank between'],
  ['查询组织， 再删除', 'take out the blank beside'],
  ['使用 Token ，再查询', 'take out the blank beside'],
  ['查询组织,再删除', 'use the Chinese mark'],
  ['组织(API 中)', 'use the Chinese mark'],
  ['查询组织.', 'use 。 or ……'],
  ['称为"组织"', 'use “ and ”'],
  ['等待中...', 'use 。 or ……'],
  ['共２４个', 'use a narrow'],
])('%s is wrong', (text, advice) => {
  expect(typographyErrors(text).join('\n')).toContain(advice)
})

it.each([
  '使用 Token 认证，共 24 个。',
  '**过滤。** 使用 `filter` 过滤（参见[分页](paging.zh-CN.md)）',
  '| 参数 | 说明 |',
  '1. **路径。** 将每一段解码',
  '样例称为“权限ID”。',
  '1～128 个字符……',
])('%s is right', text => expect(typographyErrors(text)).toEqual([]))
