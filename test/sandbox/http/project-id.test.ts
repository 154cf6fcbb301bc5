import { describe, expect, it, onTestFinished } from 'vitest'
import { createSwrClient } from '../../../src/index.js'
import { serveSandbox } from '../../../src/sandbox/http/serve.js'
import { accounts, createFixture, demoKey, errorOf, partnerKey } from '../../support/sandbox.js'

const endpoint = 'http://sandbox'

describe('X-Project-Id', () => {
  const code = '403 SVCSTG.SWR.4039001'
  async function projectsOf(fetch: (request: Request) => Promise<Response>, key: typeof demoKey): Promise<string[]> {
    const swr = createSwrClient({ endpoint, credentials: key, fetch })
    return ((await swr.keystoneListProjects()).projects ?? []).map(({ id }) => id)
  }

  it('may name a project of the account, with a token and in a signature', async () => {
    const { fetch, send } = await createFixture()
    const [projectId = ''] = await projectsOf(fetch, demoKey)
    expect(await send('GET', '/v2/manage/namespaces', undefined, { 'X-Project-Id': projectId })).toMatchObject({ status: 200 })
    const swr = createSwrClient({ endpoint, credentials: { ...demoKey, projectId }, fetch })
    const { response } = await swr.listNamespaces().withResponse()
    expect(response.headers.has('X-Sandbox-Warning')).toBe(false)
    const changed = createSwrClient({
      endpoint,
      credentials: { ...demoKey, projectId },
      fetch: request => {
        request.headers.set('X-Project-Id', 'other')
        return fetch(request)
      },
    })
    expect(await errorOf(changed.listNamespaces())).toBe('401 APIGW.0301')
  })

  it('has no effect when it is a placeholder instead of an id, which the response and the log report', async () => {
    const { send, sandbox } = await createFixture()
    const headers = { 'X-Project-Id': 'project' }
    const response = await send('GET', '/v2/manage/namespaces', undefined, headers)
    expect(response).toMatchObject({ status: 200 })
    const warning = 'X-Project-Id: project is ignored, since the ID of a project has 32 hexadecimal digits'
    expect(response.headers.get('x-sandbox-warning')).toBe(warning)
    const both = await send('GET', '/v2/manage/namespaces?x=1', undefined, { 'X-Project-Id': '' })
    expect([both.status, both.headers.get('x-sandbox-warning')]).toEqual([200, 'unknown query parameter: x'])
    expect((await send('GET', '/v3/projects', undefined, headers)).headers.has('x-sandbox-warning')).toBe(false)
    const lines: string[] = []
    const server = await serveSandbox(sandbox, { port: 0, log: line => lines.push(line) })
    onTestFinished(server.close)
    await fetch(`${server.url}/v2/manage/namespaces`, { headers: { 'X-Project-Id': '项目' } }).catch(() => undefined)
    await fetch(`${server.url}/v2/manage/namespaces`, { headers })
    expect(lines.at(-1)).toContain(warning)
  })

  it('is rejected instead of ignored by a strict sandbox', async () => {
    const { send } = await createFixture({ accounts, rejectUnknownParameters: true })
    for (const id of ['project', 'x, y', '0123'])
      expect(await send('GET', '/v2/manage/namespaces', undefined, { 'X-Project-Id': id }), id).toMatchObject({ status: 403 })
  })

  it('may not be a foreign id in upper case, or more than one id', async () => {
    const { fetch, send } = await createFixture()
    const [[own = ''], [foreign = '']] = [await projectsOf(fetch, demoKey), await projectsOf(fetch, partnerKey)]
    for (const id of [foreign.toUpperCase(), `${foreign}, ${foreign}`, `${own}, ${foreign}`, `x,${foreign}`])
      expect(await send('GET', '/v2/manage/namespaces', undefined, { 'X-Project-Id': id }), id).toMatchObject({ status: 403 })
  })

  it('may not be the ID of another account’s project, or an unknown one', async () => {
    const { fetch, send } = await createFixture()
    const foreign = [...(await projectsOf(fetch, partnerKey)), 'e9993fc787d94b6c886cbaa340f9c0f4']
    for (const projectId of foreign) {
      const swr = createSwrClient({ endpoint, credentials: { ...demoKey, projectId }, fetch })
      expect(await errorOf(swr.listNamespaces())).toBe(code)
      expect(await errorOf(swr.createNamespace({ namespace: 'group' }))).toBe(code)
      expect(await send('GET', '/v2/manage/repos', undefined, { 'X-Project-Id': projectId })).toMatchObject({ status: 403 })
      // Neither IAM nor the version documents belong to a project.
      expect(await errorOf(swr.keystoneListProjects())).toBe('success')
      expect(await errorOf(swr.listApiVersions())).toBe('success')
    }
  })
})
