import { describe, expect, it } from 'vitest'
import { operations } from '../../generated/operations.js'
import { version } from '../../generated/version.js'
import { call, context, key, user, useSandbox } from '../support/call.js'
import { contract } from '../support/contract.js'

useSandbox()

describe('Invalid usage', () => {
  it.each([
    [
      ['createRepository'],
      /^Unknown operation createRepository\. Did you mean createRepo\? Run huaweicloud-swr call --help for/,
    ],
    [['listrepos'], /Did you mean listReposDetails\?/],
    [
      ['showNamespace', '--namspace', 'shop'],
      /^Unknown option --namspace\. Did you mean --namespace\? Run huaweicloud-swr call showNamespace --help for details\.$/,
    ],
    [['showNamespace', '-n', 'shop'], /^Unknown option -n\./],
    [['--endpoint', 'http://127.0.0.1:1', 'showNamespace'], /^Specify the operation before --endpoint\./],
    [['showNamespace'], /requires --namespace \(/],
    [['createRepo', '--namespace', 'shop'], /requires --repository /],
    [['createNamespaceAuth', '--namespace', 'shop'], /requires --body/],
    [['showNamespace', 'shop'], /Unexpected argument "shop"/],
    [['showNamespace', '--namespace'], /--namespace requires a value/],
    [['showNamespace', '--namespace', 'a', '--namespace', 'b'], /--namespace is specified more than once/],
    [['listReposDetails', '--limit', 'ten'], /--limit must be an integer, not "ten"/],
    [['updateRepo', '--namespace=a', '--repository=b', '--is_public=yes'], /--is_public must be true or false/],
    [
      ['updateRepo', '--namespace=a', '--repository=b', '--is_public', 'yes'],
      /^--is_public must be true or false, not "yes"\. Write --is_public or --is_public true, or --is_public false\.$/,
    ],
    [['createNamespaceAuth', '--namespace', 'shop', '--body', '{}'], /must be an array/],
    [['createNamespace', '--body', '[]'], /must be an object/],
    [['createNamespace', '--body', '@nowhere.json'], /can't read nowhere\.json: the file doesn't exist\. Check the path/],
    [['listNamespaces', '--all'], /doesn't return a paginated list\. Remove --all/],
    [['listNamespaces', '--lines'], /Remove --lines/],
    [['listReposDetails', '--filter', 'name::a', '--name', 'b'], /ignores `name` next to `filter`/],
    [['listNamespaces', '--endpoint', 'sandbox'], /must be an http or https URL/],
  ])('prints one line and exits with 2: %j', async (args, expected) => {
    const { code, output, message } = await call(args)
    expect([code, output]).toEqual([2, ''])
    expect(message).toMatch(expected)
    expect(message).not.toContain('\n')
  })

  it('lists the variables to set when there are no credentials', async () => {
    const { code, message } = await call(['listNamespaces'], {})
    expect([code, message]).toEqual([2, expect.stringMatching(/No credentials.*HUAWEICLOUD_SDK_AK.*SWR_TOKEN.*SWR_USERNAME/)])
  })

  it.each<[string, readonly string[], Record<string, string>]>([
    ['a password', ['showNamespace', '--namespace', 'shop'], user],
    ['an operation of IAM', ['keystoneListProjects'], { SWR_TOKEN: 't' }],
    ['a token request', ['keystoneCreateUserTokenByPassword'], user],
  ])('requires the URL of IAM in an unknown cloud for %s', async (_, args, env) => {
    const endpoint = ['--endpoint', 'https://swr.partner.example']
    const { code, message } = await call([...args, ...endpoint], { ...env, HUAWEICLOUD_SDK_REGION: 'cn-north-4' })
    expect([code, message]).toEqual([
      2,
      expect.stringMatching(/--iam-endpoint or SWR_IAM_ENDPOINT: https:\/\/swr\.partner\.example/),
    ])
    for (const [more, variables] of [
      [['--iam-endpoint', context.server.url], {}],
      [[], { SWR_IAM_ENDPOINT: context.server.url }],
    ] as const) {
      const result = await call([...args, ...endpoint, ...more], { ...env, ...variables })
      expect(result.message).not.toContain('--iam-endpoint')
    }
  })

  it('rejects the URL of the registry', async () => {
    const { code, message } = await call(['listNamespaces', '--endpoint', 'https://swr.cn-north-4.myhuaweicloud.com'])
    expect([code, message]).toEqual([2, expect.stringContaining('which is the registry')])
  })

  it('lists the options and variables to set when there is no endpoint', async () => {
    const { code, message } = await call(['listNamespaces'], { ...key, SWR_ENDPOINT: '' })
    expect([code, message]).toEqual([2, expect.stringMatching(/--region.*--endpoint.*HUAWEICLOUD_SDK_REGION.*SWR_ENDPOINT/)])
  })
})

describe('The help', () => {
  it('lists every operation under its tag', async () => {
    const { code, output } = await call(['--help'], {})
    expect(code).toBe(0)
    for (const operation of Object.keys(operations)) expect(output).toMatch(new RegExp(`^  ${operation} +[A-Z]`, 'm'))
    expect(output).toMatch(/^Organizations\n {2}listNamespaces +List organizations$/m)
    const { code: missing, message } = await call([])
    expect([missing, message]).toEqual([2, output])
  })

  it.each([['help'], ['-h'], ['--help']])('is printed for %s, before and after an operation', async help => {
    const [general, specific] = [await call(['--help']), await call(['showNamespace', '--help'])]
    expect(await call([help])).toEqual(general)
    expect(await call(['showNamespace', help])).toEqual(specific)
    expect(await call(['help', 'showNamespace'])).toEqual(specific)
    expect(specific.output).toMatch(/^Show an organization\.[\s\S]*-h, --help /)
  })

  it.each([[['-v']], [['--version']], [['showNamespace', '-v']]])('is not needed for the version: %j', async args => {
    expect(await call(args)).toEqual({ code: 0, output: version, message: '' })
  })

  it('of an operation describes every parameter and shows an example', async () => {
    const { output } = await call(['createRepo', '--help'], {})
    const properties = contract.components.schemas.CreateRepoRequest?.properties as Record<string, { description: string }>
    const beginning = properties.is_public?.description.slice(0, 20)
    expect(output).toContain(`--is_public true|false\n      ${beginning}`)
    expect(output).toContain('One of app_server, linux')
    expect(output).toMatch(/Example:\n {2}npx huaweicloud-swr call createRepo/)
    expect((await call(['createNamespaceAuth', '--help'], {})).output).toMatch(/--body JSON\|@FILE\|- {2}\(required\)/)
  })
})
