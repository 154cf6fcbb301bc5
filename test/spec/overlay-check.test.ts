import { describe, expect, it } from 'vitest'
import { checkOverlays } from '../../scripts/overlays/check.js'
import { type OverlayFile, overlayFolder, parseOverlay, readOverlays } from '../../scripts/overlays/read.js'
import { textsOf } from '../../scripts/overlays/texts.js'
import { root, sourceContract } from '../support/contract.js'

const language = 'zh-CN'
const overlays = readOverlays(root, language)

/** Changes one of the overlays; throws when the text isn't found, since the test would pass for the wrong reason. */
function withChange(name: string, from: string | RegExp, to: string): OverlayFile[] {
  return overlays.map(overlay => {
    if (overlay.name !== name) return overlay
    const source = overlay.source.replace(from, to)
    if (source === overlay.source) throw new Error(`${name} doesn't contain ${from}`)
    return parseOverlay(overlay.file, overlay.name, source)
  })
}

const repos = 'paths/repos.yaml'
const secret = 'paths/utils_secret.yaml'
const api = 'openapi.yaml'
const get = "\\$\\.paths\\['/v2/manage/repos'\\]\\.get"

describe('The check of the overlays reports file, line, target and text of', () => {
  it.each<[string, string, string | RegExp, string, RegExp]>([
    [
      'a target without a match',
      repos,
      "=='category'",
      "=='categories'",
      /repos\.yaml:\d+:\d+ .*'categories'\]: the target matches 0 locations.*只查询该类型.*overlay-target-is-unique/,
    ],
    [
      'a target with several matches',
      repos,
      "[?@.name=='category']",
      "[?@.in=='query']",
      /repos\.yaml:\d+:\d+ .*'query'\]: the target matches \d locations.*只查询该类型.*overlay-target-is-unique/,
    ],
    [
      'a target with a recursive descent',
      repos,
      /\$\.paths\S+\.get$/m,
      '$..get',
      /repos\.yaml:\d+:\d+ \$\.\.get: the target uses JSONPath that openapi\/overlays\/README/,
    ],
    [
      'a text that the contract does not have',
      repos,
      'summary: 查询',
      'title: 标题\n      summary: 查询',
      new RegExp(`repos\\.yaml:8:14 ${get}\\.title: "标题" doesn't replace a title.*overlay-changes-texts-only`),
    ],
    [
      'an update of behavior',
      repos,
      'summary: 查询',
      'operationId: 列表\n      summary: 查询',
      new RegExp(`repos\\.yaml:8:20 ${get}\\.operationId: "列表" doesn't replace a title.*overlay-changes-texts-only`),
    ],
    [
      'an update of a list',
      repos,
      'summary: 查询',
      'tags: [镜像仓库]\n      summary: 查询',
      new RegExp(`repos\\.yaml:8:13 ${get}\\.tags: \\["镜像仓库"\\] doesn't replace a title.*overlay-changes-texts-only`),
    ],
    [
      'a property instead of its description',
      'components/schemas.yaml',
      /properties:\n {8}namespace:\n {10}description: .*/,
      'properties:\n        namespace: 组织',
      /schemas\.yaml:\d+:\d+ .*properties\.namespace: "组织" doesn't replace/,
    ],
    [
      'a removal',
      repos,
      'update:',
      'remove: true\n    update:',
      /repos\.yaml:\d+:\d+ .*remove `remove` .*overlay-changes-texts-only/,
    ],
    [
      'a missing text',
      repos,
      /\n {6}summary: .*/,
      '',
      new RegExp(`${overlayFolder(language)}/paths/repos\\.yaml has no text for ${get}\\.summary, "List repositories"; add it`),
    ],
    [
      'a duplicate text',
      repos,
      /\n {2}- target: .*'category'\]\n {4}update:\n.*/,
      '$&$&',
      /repos\.yaml:\d+:\d+ .*"只查询.*replaces the text of .*repos\.yaml:\d+:\d+; keep one/,
    ],
    [
      'a text in the wrong file',
      repos,
      'actions:',
      'actions:\n  - target: $.info\n    update:\n      title: 华为云',
      /repos\.yaml:\d+:\d+ \$\.info\.title: "华为云" belongs in openapi\.yaml/,
    ],
    [
      'an untranslated text',
      repos,
      /summary: .*/,
      'summary: List repositories',
      new RegExp(`${get}\\.summary: "List repositories" is the English`),
    ],
    [
      'a text without Chinese characters',
      repos,
      /summary: .*/,
      'summary: SWR',
      new RegExp(`${get}\\.summary: "SWR" has no Chinese`),
    ],
    [
      'a missing code span',
      secret,
      '`config.json`',
      '配置文件',
      /utils_secret\.yaml:\d+:\d+ .*post\.description: .* lacks `config\.json`/,
    ],
    [
      'a missing number',
      api,
      '有效期为 24 小时',
      '有效期为一天',
      /openapi\.yaml:\d+:\d+ \$\.info\.description: .* lacks the number 24 /,
    ],
    [
      'a changed number',
      api,
      '最大为 1000',
      '最大为 100，即 10 页',
      /\$\.info\.description: .* lacks the number 1000 [\s\S]*has the number 10,/,
    ],
    [
      'a missing table row',
      api,
      /\n *\| 重复的键 .*/,
      '',
      /\$\.info\.description: .* has a table row of 2 cells after part \d+ .* use the same outline|has .* where the English text has a table row/,
    ],
    [
      'a missing cell',
      api,
      '| 项目 | 规则 |',
      '| 项目 |',
      /\$\.info\.description: .* has a table row of 1 cells .* has a table row of 2 cells/,
    ],
    ['a missing heading', api, '# 分页', '分页', /\$\.info\.description: .* where the English text has a heading #/],
    ['invalid YAML', repos, 'actions:', 'actions: [', /repos\.yaml:\d+:\d+ .*Correct the YAML \(rule yaml-syntax\)/],
    [
      'an unknown version',
      repos,
      'overlay: 1.0.0',
      'overlay: 9.0.0',
      /repos\.yaml:1:1 isn't an overlay; add `overlay: 1\.0\.0`/,
    ],
    ['an empty file', repos, /[\s\S]+/, '', /repos\.yaml:1:1 isn't an overlay; add/],
  ])('%s', (_, name, from, to, message) => {
    const problems = checkOverlays(sourceContract, language, withChange(name, from, to)).map(problem => problem.message)
    expect(problems.join('\n')).toMatch(message)
    expect(problems.length).toBeLessThan(5)
  })

  it('marks only invalid overlays as errors of the generation', () => {
    const invalid = (from: string | RegExp, to: string): boolean[] =>
      checkOverlays(sourceContract, language, withChange(repos, from, to)).map(problem => problem.invalid ?? false)
    expect(invalid('summary: 查询', 'operationId: 列表\n      summary: 查询')).toEqual([true])
    expect(invalid('actions:', 'actions: [')).toEqual([true])
    expect(invalid(/\n {6}summary: .*/, '')).toEqual([false])
    expect(invalid("=='category'", "=='categories'")).toEqual([false])
  })

  it('reports every text of a contract without overlays', () => {
    expect(checkOverlays(sourceContract, language, [])).toHaveLength(textsOf(sourceContract).size)
  })
})
