import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { checkOverlays } from '../../scripts/overlays/check.js'
import { type OverlayFile, overlayFolder, readOverlays } from '../../scripts/overlays/read.js'
import { placesOf } from '../../scripts/overlays/target.js'
import { textsOf } from '../../scripts/overlays/texts.js'
import { contract, root } from '../support/contract.js'

const language = 'zh-CN'
const overlays = readOverlays(root, language)
const chinese: unknown = JSON.parse(readFileSync(join(root, 'generated/openapi.zh-CN.json'), 'utf8'))

/** The overlays with one of them changed; throws when nothing changed, since a test must not pass for that reason. */
function broken(name: string, from: string | RegExp, to: string): OverlayFile[] {
  return overlays.map(overlay => {
    if (overlay.name !== name) return overlay
    const source = overlay.source.replace(from, to)
    if (source === overlay.source) throw new Error(`${name} does not hold ${from}`)
    return { ...overlay, source }
  })
}

/** A contract without its texts. */
function textless(document: unknown): unknown {
  const copy: unknown = structuredClone(document)
  for (const { keys } of textsOf(document).values()) {
    const holder = keys.slice(0, -1).reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], copy)
    ;(holder as Record<string, unknown>)[keys.at(-1) ?? ''] = 'text'
  }
  return copy
}

describe('The Chinese contract', () => {
  it('has a Chinese text for every English one, and nothing else', () => {
    expect(checkOverlays(contract, language, overlays)).toEqual([])
  })

  it('differs from the English one in texts only', () => {
    expect(textless(chinese)).toEqual(textless(contract))
    const same = [...textsOf(chinese).values()].filter(({ text }) => !/\p{Script=Han}/u.test(text))
    expect(same).toEqual([])
  })

  it('has one overlay for each source file', () => {
    const { paths } = parse(readFileSync(join(root, 'openapi/openapi.yaml'), 'utf8')) as {
      paths: Record<string, { $ref: string }>
    }
    const sources = Object.values(paths).map(({ $ref }) => $ref)
    const components = ['examples', 'headers', 'parameters', 'responses', 'schemas'].map(name => `components/${name}.yaml`)
    expect(overlays.map(({ name }) => name)).toEqual([...components, 'openapi.yaml', ...sources].sort())
  })
})

const repos = 'paths/repos.yaml'
const secret = 'paths/utils_secret.yaml'
const api = 'openapi.yaml'
const get = "\\$\\.paths\\['/v2/manage/repos'\\]\\.get"

describe('A broken overlay is named with file, line, target and text', () => {
  it.each<[string, string, string | RegExp, string, RegExp]>([
    [
      'a target that names nothing',
      repos,
      "=='category'",
      "=='categories'",
      /repos\.yaml:\d+:\d+ .*'categories'\]: the target names 0 places.*只查询该类型.*overlay-names-one-place/,
    ],
    [
      'a target that names two',
      repos,
      "[?@.name=='category']",
      "[?@.in=='query']",
      /repos\.yaml:\d+:\d+ .*'query'\]: the target names \d places.*只查询该类型.*overlay-names-one-place/,
    ],
    [
      'a target that searches',
      repos,
      /\$\.paths\S+\.get$/m,
      '$..get',
      /repos\.yaml:\d+:\d+ \$\.\.get: the target is not of the/,
    ],
    [
      'a text where the contract has none',
      repos,
      'summary: 查询',
      'title: 标题\n      summary: 查询',
      new RegExp(`repos\\.yaml:8:14 ${get}\\.title: "标题" replaces no .*overlay-changes-texts-only`),
    ],
    [
      'an update of behaviour',
      repos,
      'summary: 查询',
      'operationId: 列表\n      summary: 查询',
      new RegExp(`repos\\.yaml:8:20 ${get}\\.operationId: "列表" replaces no .*overlay-changes-texts-only`),
    ],
    [
      'an update of a list',
      repos,
      'summary: 查询',
      'tags: [镜像仓库]\n      summary: 查询',
      new RegExp(`repos\\.yaml:8:13 ${get}\\.tags: \\["镜像仓库"\\] replaces no .*overlay-changes-texts-only`),
    ],
    [
      'a property instead of its description',
      'components/schemas.yaml',
      /properties:\n {8}namespace:\n {10}description: .*/,
      'properties:\n        namespace: 组织',
      /schemas\.yaml:\d+:\d+ .*properties\.namespace: "组织" replaces no/,
    ],
    [
      'a removal',
      repos,
      'update:',
      'remove: true\n    update:',
      /repos\.yaml:\d+:\d+ .*take `remove` out.*overlay-changes-texts-only/,
    ],
    [
      'a text that is missing',
      repos,
      /\n {6}summary: .*/,
      '',
      new RegExp(`${overlayFolder(language)}/paths/repos\\.yaml has no text for ${get}\\.summary, "List repositories"; add it`),
    ],
    [
      'a text that stands twice',
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
      'an English text',
      repos,
      /summary: .*/,
      'summary: List repositories',
      new RegExp(`${get}\\.summary: "List repositories" is the English`),
    ],
    ['a text without Chinese', repos, /summary: .*/, 'summary: SWR', new RegExp(`${get}\\.summary: "SWR" holds no Chinese`)],
    [
      'a lost code span',
      secret,
      '`config.json`',
      '配置文件',
      /utils_secret\.yaml:\d+:\d+ .*post\.description: .* lacks `config\.json`/,
    ],
    [
      'a lost number',
      api,
      '有效期为 24 小时',
      '有效期为一天',
      /openapi\.yaml:\d+:\d+ \$\.info\.description: .* lacks the number 24 /,
    ],
    [
      'another number',
      api,
      '最大为 1000',
      '最大为 100，即 10 页',
      /\$\.info\.description: .* lacks the number 1000 [\s\S]*has the number 10,/,
    ],
    [
      'a lost table row',
      api,
      /\n *\| 重复的键 .*/,
      '',
      /\$\.info\.description: .* has a table row of 2 cells after part \d+ .* keep its outline|has .* where the English text has a table row/,
    ],
    [
      'a lost cell',
      api,
      '| 项目 | 规则 |',
      '| 项目 |',
      /\$\.info\.description: .* has a table row of 1 cells .* has a table row of 2 cells/,
    ],
    ['a lost heading', api, '# 分页', '分页', /\$\.info\.description: .* where the English text has a heading #/],
    ['broken YAML', repos, 'actions:', 'actions: [', /repos\.yaml:\d+:\d+ .*Correct the YAML \(rule yaml-syntax\)/],
    ['another version', repos, 'overlay: 1.0.0', 'overlay: 9.0.0', /repos\.yaml:1:1 is no overlay; give it `overlay: 1\.0\.0`/],
    ['an empty file', repos, /[\s\S]+/, '', /repos\.yaml:1:1 is no overlay; give it/],
  ])('%s', (_, name, from, to, message) => {
    const problems = checkOverlays(contract, language, broken(name, from, to))
    expect(problems.join('\n')).toMatch(message)
    expect(problems.length).toBeLessThan(5)
  })

  it('unless the text is on the list of those that stay as they are', () => {
    const changed = broken(repos, /summary: .*/, 'summary: List repositories')
    expect(checkOverlays(contract, language, changed, { 'List repositories': 'for this test' })).toEqual([])
  })

  it('and a contract without overlays lacks every text', () => {
    expect(checkOverlays(contract, language, [])).toHaveLength(textsOf(contract).size)
  })
})

describe('The texts of a contract', () => {
  it('are its titles, summaries, descriptions and notes, and not what goes over the wire', () => {
    const schema = {
      description: 'a schema',
      properties: { title: { description: 'a property', default: { title: 'data' } }, value: { title: 'another' } },
      examples: [{ description: 'data' }],
      'x-evidence': { entry: { grade: 'L', note: 'a note' } },
    }
    const example = { summary: 'an example', value: { summary: 'data' } }
    const texts = textsOf({ components: { schemas: { Thing: schema }, examples: { Thing: example } } })
    expect([...texts.values()].map(({ text }) => text)).toEqual(['a schema', 'a property', 'another', 'a note', 'an example'])
  })
})

describe('A target', () => {
  const document = { tags: [{ name: 'a' }, { name: 'b' }, { name: 'b' }], paths: { '/x/{y}': { get: {} } } }

  it.each([
    ['$', [[]]],
    ["$.paths['/x/{y}'].get", [['paths', '/x/{y}', 'get']]],
    ["$.tags[?@.name=='a']", [['tags', '0']]],
    [
      "$.tags[?@.name=='b']",
      [
        ['tags', '1'],
        ['tags', '2'],
      ],
    ],
    ['$.nothing.here', []],
    ['$.tags[*]', undefined],
    ['paths', undefined],
  ])('%s', (target, places) => expect(placesOf(document, target)).toEqual(places))
})
