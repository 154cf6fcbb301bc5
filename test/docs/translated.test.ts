import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pairsOfOverlay } from '../../scripts/translated/overlays.js'
import { pairsOfPage } from '../../scripts/translated/pages.js'
import type { Pair } from '../../scripts/translated/pair.js'
import { allPairs } from '../../scripts/translated/pairs.js'
import { advice, recordFile, recordOf, stale } from '../../scripts/translated/record.js'
import { root } from '../support/contract.js'

const pairs = allPairs(root)
const record = readFileSync(join(root, recordFile), 'utf8')

it('No English text was changed without a look at its Chinese', () => {
  expect(stale(pairs, record).map(advice)).toEqual([])
})

it('Every pair is noted, and no other', () => {
  expect(record === recordOf(pairs), 'texts were changed in both languages, added or taken out: npm run translated').toBe(true)
})

describe('A pair is stale', () => {
  const pair = (english: string, chinese: string): Pair => ({ place: 'b', english, chinese })
  const before = recordOf([pair('One.', '一。'), pair('One.', '一。'), pair('Nil.', '零。')])
  const now = (...pairs: Pair[]): string[] => stale(pairs, before).map(({ english }) => english)

  it('when its English alone was changed, also if it was changed in one place of two', () => {
    expect(now(pair('Two.', '一。'), pair('Two.', '一。'))).toEqual(['Two.', 'Two.'])
    expect(now(pair('One.', '一。'), pair('Two.', '一。'))).toEqual(['Two.'])
  })

  it('and not when both were, when neither was, or when the Chinese was', () => {
    expect(now(pair('Two.', '二。'))).toEqual([])
    expect(now(pair('One.', '一。'), pair('One.', '一。'))).toEqual([])
    expect(now(pair('One.', '壹。'))).toEqual([])
  })

  it('and not when a new text has the Chinese of one that is still there', () => {
    expect(now(pair('Nil.', '零。'), pair('None.', '零。'))).toEqual([])
  })

  it('which is told with its place, both texts and what to do', () => {
    expect(advice(pair('Two.', '一。'))).toBe(
      'b: “Two.” is new, and “一。” is not. Mend the Chinese; or if it is still right, run: npm run translated -- --still-right',
    )
  })
})

describe('Texts are paired', () => {
  it('piece by piece on a page', () => {
    const english = '# T\n\nOne\nline.\n\n- a\n- b\n\n```sh\nx\n\ny # r\n```\n\n## U\n\n| h |\n|---|\n| c |\n'
    const chinese = '# 题\n\n一行。\n\n- 甲\n- 乙\n\n```sh\nx\n\ny # 注\n```\n\n## 节\n\n| 头 |\n|---|\n| 格 |\n'
    const found = pairsOfPage('p.md', english, chinese)
    expect(found.map(pair => `${pair.english} ${pair.chinese}`.replaceAll('\n', ' '))).toEqual([
      '# T # 题',
      'One line. 一行。',
      '- a - 甲',
      '- b - 乙',
      '```sh x  y # r ``` ```sh x  y # 注 ```',
      '## U ## 节',
      '| h | | 头 |',
      '|---| |---|',
      '| c | | 格 |',
    ])
    expect(found.at(-1)?.place).toBe('p.md, “## 节”')
  })

  it('section by section where a page has more pieces than the other', () => {
    expect(pairsOfPage('p.md', '# T\n\nOne.\n\nTwo.\n', '# 题\n\n一，二。\n')).toEqual([
      { place: 'p.md, “# 题”', english: '# T\n\nOne.\n\nTwo.', chinese: '# 题\n\n一，二。' },
    ])
  })

  it('by their place in what an overlay changes', () => {
    const document = { steps: [{ id: 'a', description: 'One.' }] }
    const overlay = "actions:\n  - target: $.steps[?@.id == 'a']\n    update: { description: 一。 }\n"
    expect(pairsOfOverlay(document, 'o.yaml', overlay)).toEqual([
      { place: "o.yaml, $.steps[?@.id == 'a'].description", english: 'One.', chinese: '一。' },
    ])
  })

  it.each(['openapi/docs/', 'README', 'CHANGELOG', 'openapi/overlays/', 'openapi/workflows/', 'openapi/errors/', 'scripts/'])(
    'from %s…',
    beginning => {
      expect(pairs.some(({ place }) => place.startsWith(beginning))).toBe(true)
      expect(pairs.filter(({ english, chinese }) => english === '' || chinese === '')).toEqual([])
    },
  )
})
