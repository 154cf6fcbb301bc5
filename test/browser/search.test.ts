import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BrowserFixture, type OpenedPage, startBrowserFixture } from '../support/browser.js'

let browser: BrowserFixture
const opened = new Map<string, OpenedPage>()
beforeAll(async () => {
  browser = await startBrowserFixture()
})
afterAll(async () => {
  for (const { close } of opened.values()) await close()
  await browser?.[Symbol.asyncDispose]()
})

/** Returns the addresses of the results, best first. */
async function search(language: string, words: string): Promise<string[]> {
  const tab = opened.get(language) ?? (await browser.open(`${language}guides/errors.html`))
  const { page } = tab
  const input = page.locator('.VPLocalSearchBox input')
  if (!opened.has(language)) {
    await page.waitForLoadState('networkidle')
    await page.keyboard.press('Control+k')
    await input.waitFor()
    opened.set(language, tab)
  }
  await input.fill('zzzzzz')
  await page.locator('.VPLocalSearchBox .no-results').waitFor()
  await input.fill(words)
  await page.locator('.VPLocalSearchBox .no-results').waitFor({ state: 'detached' })
  const results = page.locator('.VPLocalSearchBox a.result')
  await results.first().waitFor()
  const hrefs = await results.evaluateAll(all => all.map(one => (one as HTMLAnchorElement).href))
  return hrefs.map(href => href.slice(browser.url.length))
}

/** What people search for, and the page that must come first. */
const questions: readonly (readonly [words: string, page: string])[] = [
  ['delete old tags', 'guides/clean-up-tags.html'],
  ['how to install', 'guides/first-call.html'],
  ['sort', 'guides/filters.html'],
  ['filter by name', 'guides/filters.html'],
  ['behind a firewall', 'guides/proxies-and-certificates.html'],
  ['enhanced login', 'guides/temporary-login.html'],
  ['older than 30 days', 'guides/clean-up-tags.html'],
  ['manifest.json', 'guides/registry-errors.html'],
  ['buildx', 'guides/push-an-image.html'],
  ['pagination', 'guides/pagination.html'],
  ['python', 'guides/testing-other-languages.html'],
  ['retries', 'guides/errors.html'],
  ['endpoint', 'guides/endpoints.html'],
  ['browser', 'guides/browsers.html'],
  ['CORS', 'guides/browsers.html'],
  ['iam action', 'guides/permissions.html'],
  ['count repositories', 'guides/pagination.html'],
  ['name taken', 'errors/SVCSTG.SWR.4090060.html'],
  ['quota', 'errors/SVCSTG.SWR.4000097.html'],
  ['terraform', 'guides/testing-other-languages.html'],
  ['denied', 'guides/registry-errors.html'],
  ['pull secret', 'guides/pull-secrets.html'],
  ['docker login', 'guides/temporary-login.html'],
  ['copy between regions', 'guides/copying-images.html'],
  ['retention', 'guides/retention.html'],
  ['synchronize', 'guides/synchronization.html'],
  ['trigger', 'guides/triggers.html'],
  ['opentelemetry', 'guides/logs-and-traces.html'],
  ['certificate', 'guides/proxies-and-certificates.html'],
  ['AK/SK', 'guides/authentication.html'],
  ['createRepoDomains', 'reference/createRepoDomains.html'],
  ['4090089', 'errors/SVCSTG.SWR.4090089.html'],
  ['X-Auth-Token', 'guides/authentication.html'],
  ['rate limit', 'guides/errors.html#retries'],
  ['429', 'guides/errors.html#retries'],
  ['throttle', 'errors/APIGW.0308.html'],
  ['timeout', 'guides/errors.html#retries'],
  ['401', 'guides/authentication.html'],
  ['403', 'guides/permissions.html'],
  ['webhook', 'guides/triggers.html'],
  ['mirror', 'workflows/mirror-a-repository.html'],
  ['cleanup', 'guides/clean-up-tags.html'],
  ['expire', 'guides/temporary-login.html'],
  ['how long does a login last', 'guides/temporary-login.html'],
  ['enhanced login', 'guides/temporary-login.html'],
  ['organization permission', 'guides/permissions.html'],
  ['user id', 'guides/permissions.html'],
  ['imagePullSecrets', 'guides/pull-secrets.html'],
  ['invalid image', 'guides/registry-errors.html'],
  ['keep newest', 'guides/clean-up-tags.html'],
  ['generate client', 'guides/generators.html'],
  ['ansible', 'guides/testing-other-languages.html'],
  ['profile file', 'guides/credentials.html'],
  ['HW_ACCESS_KEY', 'guides/authentication.html'],
  ['enterprise edition', 'guides/copying-images.html'],
  ['region', 'guides/endpoints.html'],
  ['partner cloud', 'guides/endpoints.html'],
  ['exit code', 'guides/command-line.html#exit-codes'],
  ['seed', 'guides/sandbox.html'],
  ['share', 'guides/sharing.html'],
  ['slash in name', 'guides/repository-names.html'],
  ['first push', 'guides/push-an-image.html'],
  ['list tags', 'reference/listRepositoryTags.html'],
  ['conformance', 'guides/verifying.html'],
  ['cloudflare workers', 'guides/runtimes.html'],
  ['APIGW.0301', 'errors/APIGW.0301.html'],
  ['SVCSTG.SWR.4090060', 'errors/SVCSTG.SWR.4090060.html'],
  ['docker login expired', 'guides/temporary-login.html'],
  ['login command', 'guides/temporary-login.html'],
  ['long-term docker login', 'guides/temporary-login.html'],
  ['unauthorized', 'guides/authentication.html'],
  ['token expired', 'errors/SVCSTG.SWR.4010000.html'],
  ['too many requests', 'guides/errors.html#retries'],
  ['404', 'guides/errors.html'],
  ['500', 'guides/errors.html'],
  ['pagination limit', 'guides/pagination.html'],
  ['offset', 'guides/pagination.html'],
  ['create organization', 'reference/createNamespace.html'],
  ['delete repository', 'reference/deleteRepo.html'],
  ['list images', 'reference/listReposDetails.html'],
  ['image size', 'reference/listRepositoryTags.html'],
  ['delete image', 'guides/clean-up-tags.html'],
  ['go sdk', 'guides/migrating.html'],
  ['java', 'guides/testing-other-languages.html'],
  ['openapi 3.0 file', 'guides/generators.html'],
  ['swagger file', 'guides/generators.html'],
  ['download openapi', 'reference/#downloads'],
  ['self-signed', 'guides/proxies-and-certificates.html#certificates'],
  ['corporate proxy', 'guides/proxies-and-certificates.html'],
  ['huaweicloud-swr call', 'guides/command-line.html'],
  ['npx', 'guides/command-line.html'],
  ['sandbox --seed', 'guides/sandbox.html'],
  ['verify', 'guides/verifying.html'],
  ['mock', 'guides/testing.html'],
  ['swr.cn-north', 'guides/endpoints.html'],
  ['signature mismatch', 'guides/signing.html'],
  ['multi-arch', 'guides/registry-errors.html#oci-image-indexes'],
  ['github actions', 'guides/push-an-image.html#push-in-github-actions'],
  ['ecs metadata', 'guides/credentials.html'],
  ['agency', 'guides/credentials.html'],
  ['namespace', 'reference/#group-organizations'],
  ['changelog', 'changes.html'],
  ['log requests', 'guides/logs-and-traces.html'],
  ['toArray', 'guides/calls.html'],
  ['abort', 'guides/calls.html#cancel-a-call'],
  ['cancel', 'guides/calls.html#cancel-a-call'],
  ['raw request', 'guides/calls.html#send-any-request'],
  ['createValidator', 'guides/calls.html#check-requests-and-responses'],
]
const chineseQuestions: readonly (readonly [words: string, page: string])[] = [
  ['总数', 'guides/pagination.html'],
  ['AK/SK', 'guides/authentication.html'],
  ['签名', 'guides/signing.html'],
  ['终端节点', 'guides/endpoints.html'],
  ['拉取密钥', 'guides/pull-secrets.html'],
  ['鉴权', 'guides/authentication.html'],
  ['名称已存在', 'errors/SVCSTG.SWR.4090060.html'],
  ['分页', 'guides/pagination.html'],
  ['quota', 'errors/SVCSTG.SWR.4000097.html'],
  ['createRepoDomains', 'reference/createRepoDomains.html'],
  ['登录', 'guides/temporary-login.html'],
  ['有效期', 'guides/temporary-login.html'],
  ['权限', 'guides/permissions.html'],
  ['组织权限', 'guides/permissions.html'],
  ['授权项', 'guides/permissions.html'],
  ['配额', 'errors/SVCSTG.SWR.4000097.html'],
  ['配额不足', 'errors/SVCSTG.SWR.4000097.html'],
  ['触发器', 'guides/triggers.html'],
  ['老化', 'guides/retention.html'],
  ['同步', 'guides/synchronization.html'],
  ['删除旧镜像', 'guides/clean-up-tags.html'],
  ['清理', 'guides/clean-up-tags.html'],
  ['限流', 'errors/APIGW.0308.html'],
  ['超时', 'guides/errors.html#retries'],
  ['401', 'guides/authentication.html'],
  ['APIGW.0301', 'errors/APIGW.0301.html'],
  ['退出码', 'guides/command-line.html#exit-codes'],
  ['跨域', 'guides/browsers.html'],
  ['共享', 'guides/sharing.html'],
  ['企业版', 'guides/copying-images.html'],
  ['推送失败', 'guides/registry-errors.html'],
  ['自动部署', 'guides/triggers.html'],
  ['生成客户端', 'guides/generators.html'],
  ['凭证', 'guides/credentials.html'],
  ['代理', 'guides/proxies-and-certificates.html'],
  ['公开镜像', 'reference/updateRepo.html'],
  ['令牌', 'guides/authentication.html'],
  ['镜像同步', 'guides/synchronization.html'],
  ['老化规则', 'guides/retention.html'],
  ['临时登录指令', 'guides/temporary-login.html'],
  ['长期登录指令', 'guides/temporary-login.html'],
  ['登录失败', 'guides/temporary-login.html'],
  ['委托', 'guides/credentials.html'],
  ['403', 'guides/permissions.html'],
  ['未授权', 'guides/authentication.html'],
  ['过期', 'errors/SVCSTG.SWR.4010000.html'],
  ['错误码', 'errors/'],
  ['创建组织', 'reference/createNamespace.html'],
  ['推送镜像', 'guides/push-an-image.html'],
  ['拉取镜像', 'guides/pull-secrets.html'],
  ['删除镜像版本', 'guides/clean-up-tags.html'],
  ['镜像仓库名称', 'guides/repository-names.html'],
  ['自签名证书', 'guides/proxies-and-certificates.html#certificates'],
  ['模拟服务', 'guides/testing.html'],
  ['命令行', 'guides/command-line.html'],
  ['跨区域复制', 'guides/copying-images.html'],
  ['区域', 'guides/endpoints.html'],
  ['用户 ID', 'guides/permissions.html'],
  ['更新日志', 'changes.html'],
  ['排序', 'guides/filters.html'],
  ['中止', 'guides/calls.html#cancel-a-call'],
  ['任意请求', 'guides/calls.html#send-any-request'],
]

describe('The search puts first', () => {
  it.each(questions)('for %s: %s', async (words, page) => {
    expect((await search('', words))[0]).toMatch(new RegExp(`^${page.replaceAll('.', '\\.')}`))
  })

  it.each(chineseQuestions)('in Chinese for %s: %s', async (words, page) => {
    expect((await search('zh-CN/', words))[0]).toMatch(new RegExp(`^zh-CN/${page.replaceAll('.', '\\.')}`))
  })

  it.each([
    ['paginatoin', 'guides/pagination.html'],
    ['authentcation', 'guides/authentication.html'],
    ['endpiont', 'guides/endpoints.html'],
    ['retenton', 'guides/retention.html'],
    ['permision', 'guides/permissions.html'],
    ['kuberntes', 'guides/pull-secrets.html'],
    ['regoin', 'guides/endpoints.html'],
    ['repositry', 'reference/createRepo.html'],
    ['SVCSTG.SWR.4090061', 'errors/SVCSTG.SWR.4090060.html'],
  ])('despite a typing error: %s', async (words, page) => {
    expect((await search('', words)).some(result => result.startsWith(page))).toBe(true)
  })

  it.each(['镜像仓库', '组织权限', '临时登录', '流控'])('in Chinese finds %s within sentences', async words => {
    expect((await search('zh-CN/', words)).length).toBeGreaterThan(2)
  })
})

it('The search opens with / too, and finds text of bodies', async () => {
  const { page, externalRequests, consoleErrors, close } = await browser.open('reference/createRepo.html')
  await page.waitForLoadState('networkidle')
  await page.keyboard.press('/')
  await page.locator('.VPLocalSearchBox input').fill('nodeTransport')
  await page.locator('.VPLocalSearchBox a.result').first().click()
  await page.waitForURL(/guides\//)
  expect([...externalRequests, ...consoleErrors]).toEqual([])
  await close()
})
