import { describe, expect, it } from 'vitest'
import { createSwrClient, SwrError } from '../../src/index.js'
import { slashHintForUrl } from '../../src/openapi/slash-hint.js'
import { createSandbox, demoSeed } from '../../src/sandbox/index.js'
import { demoKey } from '../support/sandbox.js'
import { sendJson, startTestServer } from '../support/server.js'

const hint = (name: string): string => `In a path, write \`/\` as \`$\`: ${name}`
const rule = 'In a path, write `/` as `$`'

describe('The hint for a slash in a path', () => {
  const repos = 'http://h/v2/manage/namespaces/group/repos'
  it.each([
    [`${repos}/team/app`, 'team$app'],
    [`${repos}/team/app/`, 'team$app'],
    [`${repos}/team%2Fapp?x=/`, 'team$app'],
    [`${repos}/team%252fapp`, 'team$app'],
    [`${repos}/team/app/tags`, 'team$app'],
    [`${repos}/a/b/c/tags/v1`, 'a$b$c'],
    [`${repos}/tags/app`, 'tags$app'],
    [`${repos}/team/app/v1/accessories`, 'team$app'],
    [`${repos}/team/app/v1/accessories/`, 'team$app'],
    ['/v2/manage/namespaces/group/repositories/team/app/access-domains/partner', 'team$app'],
  ])('contains the name to write: %s', (url, name) => {
    expect(slashHintForUrl(url)).toBe(hint(name))
  })

  it.each([
    `${repos}/team$app`,
    `${repos}/team%24app/tags/v1`,
    `${repos}/app/tags/v1`,
    `${repos}/`,
    repos,
    'http://h/v2/manage/repos?filter=name::team/app',
    'http://h/v2/manage/namespaces/a%2Fb',
  ])('is absent without a slash in the name of a repository: %s', url => {
    expect(slashHintForUrl(url)).toBeUndefined()
  })
})

describe('An error of the client', () => {
  const show = async (swr: ReturnType<typeof createSwrClient>): Promise<string> => {
    const error = await swr.showRepository({ namespace: 'shop', repository: 'checkout%2Fapi' }).catch((error: unknown) => error)
    return error instanceof SwrError ? error.message : String(error)
  }

  it('explains an encoded slash, once', async () => {
    const body = { error_code: 'APIGW.0101', error_msg: 'unknown path', request_id: 'r' }
    const server = await startTestServer(({ response }) => sendJson(response, 404, body))
    const message = await show(createSwrClient({ endpoint: server.url, credentials: { token: 'x' } }))
    expect(message.split(rule)).toHaveLength(2)
    const { fetch } = createSandbox({ seed: demoSeed })
    const other = await show(createSwrClient({ endpoint: 'http://sandbox', credentials: demoKey, fetch }))
    expect(other.split(rule)).toHaveLength(2)
    expect(other).toContain(hint('checkout$api'))
  })
})
