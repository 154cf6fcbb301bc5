import { describe, expect, it } from 'vitest'
import { allPairs, pairsOfOverlay, pairsOfPage, type TranslationPair } from '../../scripts/translations/pairs.js'
import { formatRecord, outdatedMessage, outdatedPairs, recordPath, recordStates } from '../../scripts/translations/record.js'
import { root } from '../support/contract.js'

const pairs = allPairs(root)
const states = recordStates(root)

it('no English text changed without its Chinese translation', () => {
  expect(states.flatMap(({ outdated }) => outdated).map(outdatedMessage)).toEqual([])
})

it('the records match the texts', () => {
  const different = states.filter(({ recorded, expected }) => recorded !== expected).map(({ path }) => path)
  expect(different, 'Texts were changed in both languages, added or removed. Run: npm run generate').toEqual([])
})

it('the record of a file is beside it', () => {
  expect(recordPath('openapi/docs/filters.zh-CN.md')).toBe('openapi/docs/.translated/filters.zh-CN.md.txt')
  expect(recordPath('README.zh-CN.md')).toBe('.translated/README.zh-CN.md.txt')
})

describe('A pair is outdated', () => {
  const pair = (english: string, chinese: string): TranslationPair => ({ file: 'a.md', location: 'b', english, chinese })
  const record = formatRecord([pair('One.', '一。'), pair('One.', '一。'), pair('Nil.', '零。')])
  const outdated = (...pairs: TranslationPair[]): string[] => outdatedPairs(pairs, record).map(({ english }) => english)

  it('when only its English text changed, in every location or in one of two', () => {
    expect(outdated(pair('Two.', '一。'), pair('Two.', '一。'))).toEqual(['Two.', 'Two.'])
    expect(outdated(pair('One.', '一。'), pair('Two.', '一。'))).toEqual(['Two.'])
  })

  it('but not when both texts, neither text or the Chinese text changed', () => {
    expect(outdated(pair('Two.', '二。'))).toEqual([])
    expect(outdated(pair('One.', '一。'), pair('One.', '一。'))).toEqual([])
    expect(outdated(pair('One.', '壹。'))).toEqual([])
  })

  it('but not when a new text has the Chinese text of a pair that still exists', () => {
    expect(outdated(pair('Nil.', '零。'), pair('None.', '零。'))).toEqual([])
  })

  it('and the message names the file, the location, both texts and the fix', () => {
    expect(outdatedMessage(pair('Two.', '一。'))).toBe(
      "a.md, b: the English text changed (“Two.”), the Chinese text didn't (“一。”). Update it.",
    )
  })
})

describe('Texts are paired', () => {
  it('section by section on a page', () => {
    const english = '# T\n\nOne\nline.\n\n```sh\nx # r\n```\n\n## U\n\n| h |\n|---|\n'
    const chinese = '# 题\n\n一行。\n\n```sh\nx # 注\n```\n\n## 节\n\n| 头 |\n|---|\n'
    expect(pairsOfPage('p.md', english, chinese)).toEqual([
      {
        file: 'p.md',
        location: '“# 题”',
        english: '# T\n\nOne\nline.\n\n```sh\nx # r\n```',
        chinese: '# 题\n\n一行。\n\n```sh\nx # 注\n```',
      },
      { file: 'p.md', location: '“## 节”', english: '## U\n\n| h |\n|---|', chinese: '## 节\n\n| 头 |\n|---|' },
    ])
  })

  it('by the target of an overlay action', () => {
    const document = { steps: [{ id: 'a', description: 'One.' }] }
    const overlay = "actions:\n  - target: $.steps[?@.id == 'a']\n    update: { description: 一。 }\n"
    expect(pairsOfOverlay(document, 'o.yaml', overlay)).toEqual([
      { file: 'o.yaml', location: "$.steps[?@.id == 'a'].description", english: 'One.', chinese: '一。' },
    ])
  })

  it.each(['openapi/docs/', 'README', 'openapi/overlays/', 'openapi/workflows/', 'openapi/errors/', 'scripts/'])(
    'in %s…',
    beginning => {
      expect(pairs.some(({ file }) => file.startsWith(beginning))).toBe(true)
      expect(pairs.filter(({ english, chinese }) => english === '' || chinese === '')).toEqual([])
    },
  )
})
