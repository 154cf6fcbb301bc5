import { describe, expect, it } from 'vitest'
import { createSwrClient, type SwrClientOptions, SwrInputError } from '../../src/index.js'
import { createRawClient } from '../../src/raw.js'

const user = { username: 'admin', password: 'p', domainName: 'demo', projectName: 'p' }

const globalIam = 'https://iam.myhuaweicloud.com'
/** The regions without an IAM host of their own. */
const globalIamRegions = [
  'af-north-1',
  'ap-southeast-5',
  'cn-north-11',
  'cn-south-4',
  'cn-southwest-3',
  'ru-northwest-2',
  'sa-peru-1',
]

describe('createSwrClient', () => {
  it.each([
    ['http://127.0.0.1:4010', 'http://127.0.0.1:4010'],
    ['https://swr-api.cn-east-3.myhuaweicloud.com', 'https://iam.cn-east-3.myhuaweicloud.com'],
    ['https://swr-api.eu-de.otc.t-systems.com', undefined],
    ['http://proxy.example', undefined],
  ])('ignores the region for the URL of IAM when the endpoint is %s', (endpoint, iamEndpoint) => {
    for (const region of [undefined, 'cn-north-4', 'eu-de'])
      expect(createSwrClient({ region, endpoint })).toMatchObject({ endpoint, iamEndpoint })
  })

  it.each([
    [{}, /region.*endpoint/],
    [{ endpoint: 'localhost:4010' }, /http or https URL/],
    [{ endpoint: 'http://user:pass@host' }, /must not contain/],
    [{ region: 'evil.example/#' }, /isn't a valid region name/],
  ])('rejects %j', (options, message) => {
    expect(() => createSwrClient(options)).toThrow(SwrInputError)
    expect(() => createSwrClient(options)).toThrow(message)
  })

  it.each([
    ['https://swr-api.cn-north-4.myhuaweicloud.com', 'https://iam.cn-north-4.myhuaweicloud.com'],
    ['https://SWR-API.cn-north-4.myhuaweicloud.com:443/', 'https://iam.cn-north-4.myhuaweicloud.com'],
    ['http://swr-api.cn-north-4.myhuaweicloud.com', 'https://iam.cn-north-4.myhuaweicloud.com'],
    ['https://swr-api.cn-north-4.myhuaweicloud.com./', 'https://iam.cn-north-4.myhuaweicloud.com'],
    ['https://swr-api.eu-west-101.myhuaweicloud.eu', 'https://iam.eu-west-101.myhuaweicloud.eu'],
    ...globalIamRegions.map((region): [string, string] => [`https://swr-api.${region}.myhuaweicloud.com`, globalIam]),
    ...[
      ...[
        'http://localhost:4010',
        'http://sandbox',
        'http://swr-mock:8080/prefix',
        'http://127.0.0.1:4010',
        'http://127.1.2.3',
      ],
      ...[
        'http://0.0.0.0',
        'http://[::1]:4010',
        'http://10.0.0.8',
        'http://172.16.0.1',
        'http://172.31.255.1',
        'http://192.168.1.1',
      ],
      ...['http://169.254.1.1', 'http://[fd00::1]', 'http://[fe80::1]', 'http://[::ffff:7f00:1]', 'http://app.localhost:3000'],
      ...['http://mac.local', 'http://swr.corp.internal', 'http://swr.test', 'http://nas.home.arpa'],
    ].map(url => [url, url]),
    ...[
      ...[
        'https://swr-api.eu-de.otc.t-systems.com',
        'https://swr.partner.example',
        'https://proxy.example.com',
        'http://8.8.8.8',
      ],
      ...[
        'http://172.32.0.1',
        'http://11.0.0.1',
        'http://10.example.com',
        'http://127.0.0.1.example.com',
        'http://[2001:db8::1]',
      ],
      ...[
        'http://[fec0::1]',
        'https://swr-api.cn-north-4.myhuaweicloud.com.evil.example',
        'https://x.swr-api.myhuaweicloud.com',
      ],
      ...['https://evil-swr-api.cn-north-4.myhuaweicloud.com', 'https://localhost.example.com', 'http://192.168.1.1.nip.io'],
    ].map(url => [url, undefined]),
  ])('for the endpoint %s uses the IAM %s', async (endpoint, iamEndpoint) => {
    expect(createSwrClient({ endpoint: endpoint ?? '', credentials: { token: 't' } }).iamEndpoint).toBe(iamEndpoint)
  })

  it.each<[string, SwrClientOptions]>([
    ['a password', { credentials: user }],
    ['a function that returns a password', { credentials: () => user }],
    ['an operation of IAM', { credentials: { token: 't' } }],
  ])('requires iamEndpoint in an unknown cloud for %s', async (_, options) => {
    const urls: string[] = []
    const send = async (request: Request) => {
      urls.push(request.url)
      return Response.json({}, { status: 201, headers: { 'x-subject-token': 't' } })
    }
    const cloud = { endpoint: 'https://swr.partner.example', fetch: send, ...options }
    const call = async (): Promise<unknown> => {
      const swr = createSwrClient(cloud)
      return options.credentials === undefined || 'token' in options.credentials
        ? swr.keystoneListProjects()
        : swr.createNamespace({ namespace: 'group' })
    }
    await expect(call()).rejects.toBeInstanceOf(SwrInputError)
    await expect(call()).rejects.toThrow(
      /`iamEndpoint` is required: https:\/\/swr\.partner\.example .*The request was not sent\./,
    )
    expect(urls).toEqual([])
    const swr = createSwrClient({ ...cloud, iamEndpoint: 'https://iam.partner.example' })
    await swr.createNamespace({ namespace: 'group' })
    expect(urls.filter(url => url.includes('/v3/'))).toEqual(
      options.credentials && 'token' in options.credentials ? [] : ['https://iam.partner.example/v3/auth/tokens'],
    )
  })

  it.each(['eu-west-0', 'ae-ad-1'])(
    'sends no password to a host of Huawei Cloud for %s, which is on hosts of a partner',
    async region => {
      const urls: string[] = []
      const send = async (request: Request) => {
        urls.push(request.url)
        return Response.json({}, { status: 201, headers: { 'x-subject-token': 't' } })
      }
      expect(() => createSwrClient({ region, credentials: user })).toThrow(SwrInputError)
      expect(() => createSwrClient({ region })).toThrow(`\`endpoint\` is required: ${region} is the region of a partner.`)
      for (const endpoint of ['https://swr.partner.example', `https://swr-api.${region}.myhuaweicloud.com`]) {
        expect(() => createSwrClient({ region, endpoint, credentials: user })).toThrow(/`iamEndpoint` is required/)
        const swr = createSwrClient({ region, endpoint, credentials: { token: 't' }, fetch: send })
        expect(swr.iamEndpoint).toBeUndefined()
        await expect(swr.keystoneListProjects()).rejects.toThrow(/`iamEndpoint` is required/)
        expect(createSwrClient({ endpoint }).iamEndpoint).toBeUndefined()
      }
      expect(urls).toEqual([])
      const own = { endpoint: 'https://swr.partner.example', iamEndpoint: 'https://iam.partner.example' }
      await createSwrClient({ region, ...own, credentials: user, fetch: send }).createNamespace({ namespace: 'group' })
      expect(urls).toEqual(['https://iam.partner.example/v3/auth/tokens', 'https://swr.partner.example/v2/manage/namespaces'])
      expect(createSwrClient({ region, endpoint: 'http://127.0.0.1:4010' }).iamEndpoint).toBe('http://127.0.0.1:4010')
    },
  )

  it('sends no password to the service of a public region', async () => {
    const urls: string[] = []
    const swr = createSwrClient({
      endpoint: 'https://swr-api.cn-north-4.myhuaweicloud.com',
      credentials: user,
      fetch: async (request: Request) => {
        urls.push(request.url)
        return Response.json({ namespaces: [] }, { status: 200, headers: { 'x-subject-token': 't' } })
      },
    })
    await swr.listNamespaces()
    expect(urls).toEqual([
      'https://iam.cn-north-4.myhuaweicloud.com/v3/auth/tokens',
      'https://swr-api.cn-north-4.myhuaweicloud.com/v2/manage/namespaces',
    ])
    const identity = { methods: ['password' as const], password: { user: { name: 'u', password: 'p', domain: { name: 'd' } } } }
    const body = { auth: { identity, scope: { project: { name: 'p' } } } }
    const raw = createRawClient(swr)
    await expect(raw.POST('/v3/auth/tokens', { body })).rejects.toThrow(
      /is an operation of IAM: send it to https:\/\/iam\.cn-north-4/,
    )
    await expect(raw.GET('/v3/projects', { params: { query: { name: 'p' } } })).rejects.toBeInstanceOf(SwrInputError)
    const path = { user_id: 'f'.repeat(32) }
    await expect(raw.GET('/v3.0/OS-USER/users/{user_id}', { params: { path } })).rejects.toBeInstanceOf(SwrInputError)
    expect(urls).toHaveLength(2)
    await raw.POST('/v3/auth/tokens', { body, baseUrl: String(swr.iamEndpoint) })
    expect(urls.at(-1)).toBe('https://iam.cn-north-4.myhuaweicloud.com/v3/auth/tokens')
  })

  it.each([
    [
      { endpoint: 'https://swr.cn-north-4.myhuaweicloud.com' },
      'https://swr-api.cn-north-4.myhuaweicloud.com, not swr.cn-north-4.myhuaweicloud.com, which is the registry.',
    ],
    [{ endpoint: 'https://swr.cn-north-4.myhuaweicloud.com:443/v2/' }, 'which is the registry'],
    [
      { endpoint: 'https://iam.cn-north-4.myhuaweicloud.com' },
      '`endpoint` must be https://swr-api.cn-north-4.myhuaweicloud.com',
    ],
    [{ endpoint: 'https://iam.myhuaweicloud.com/v3' }, '`endpoint` must be https://swr-api.REGION.myhuaweicloud.com'],
    [
      { region: 'a', iamEndpoint: 'https://swr-api.cn-north-4.myhuaweicloud.com' },
      '`iamEndpoint` must be https://iam.cn-north-4.myhuaweicloud.com',
    ],
    [{ region: 'a', iamEndpoint: 'https://iam.cn-north-4.myhuaweicloud.com/v3' }, '`iamEndpoint` must not contain'],
    [{ endpoint: 'http://127.0.0.1:4010/v2/manage/' }, '`endpoint` must not contain'],
  ])('rejects the wrong host or path of a region: %j', (options, message) => {
    expect(() => createSwrClient(options)).toThrow(SwrInputError)
    expect(() => createSwrClient(options)).toThrow(message)
  })

  it.each([
    ['constructor', 'https://swr-api.constructor.myhuaweicloud.com', 'https://iam.constructor.myhuaweicloud.com'],
    ['cn-north-4', 'https://swr-api.cn-north-4.myhuaweicloud.com', 'https://iam.cn-north-4.myhuaweicloud.com'],
    ['eu-west-101', 'https://swr-api.eu-west-101.myhuaweicloud.eu', 'https://iam.eu-west-101.myhuaweicloud.eu'],
    ...globalIamRegions.map((region): [string, string, string] => [
      region,
      `https://swr-api.${region}.myhuaweicloud.com`,
      globalIam,
    ]),
  ])('returns the endpoints of %s', (region, endpoint, iamEndpoint) => {
    expect(createSwrClient({ region })).toMatchObject({ endpoint, iamEndpoint })
  })
})
