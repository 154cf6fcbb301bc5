import { expect, it, onTestFinished } from 'vitest'
import { sign } from '../terraform/sign.js'
import { fileOf, serveGuide } from './page.js'

/** Returns the strings and booleans of a block of the configuration, without nested blocks. */
function settingsOf(configuration: string, header: string): Record<string, string> {
  const start = configuration.indexOf(`${header} {`)
  if (start < 0) throw new Error(`The configuration has no block ${header}.`)
  const block = configuration.slice(start, configuration.indexOf('\n}', start))
  return Object.fromEntries(
    [...block.matchAll(/(\w+) += (?:"([^"]*)"|(\S+))$/gm)].map(([, name, text, other]) => [name, text ?? other]),
  )
}

it('The provider starts with the settings of the guide, and creates the resources', async () => {
  const server = await serveGuide()
  onTestFinished(server.close)
  const configuration = fileOf('main.tf', server.url)
  const provider = settingsOf(configuration, 'provider "huaweicloud"')
  const organization = settingsOf(configuration, 'resource "huaweicloud_swr_organization" "web"')
  const repository = settingsOf(configuration, 'resource "huaweicloud_swr_repository" "app"')
  const keys = { ak: provider.access_key ?? '', sk: provider.secret_key ?? '' }

  /** Sends a request as the provider does. The project is added after signing. */
  const send = async (method: string, address: string, fields?: object, project = ''): Promise<[number, unknown]> => {
    const body = fields === undefined ? '' : `${JSON.stringify(fields)}\n`
    const headers = { Accept: 'application/json', ...(fields && { 'Content-Type': 'application/json' }) }
    const signed = sign({ method, url: new URL(address), headers, body }, keys)
    const response = await fetch(address, {
      method,
      headers: { ...signed, ...(project && { 'X-Project-Id': project }) },
      ...(fields && { body }),
    })
    return [response.status, await response.json()]
  }

  const [found, { projects }] = (await send('GET', `${provider.auth_url}/projects?name=${provider.region}`)) as [
    number,
    { projects: { id: string; name: string }[] },
  ]
  expect([found, projects.map(({ name }) => name)]).toEqual([200, [provider.region]])
  expect(await send('GET', `${provider.iam}/v3/auth/domains`)).toMatchObject([200, { domains: [{ name: 'demo' }] }])
  const list = `${provider.swr}/v2/manage/namespaces`
  const id = projects[0]?.id
  expect(await send('POST', list, { namespace: organization.name }, id)).toMatchObject([201, {}])
  const { name, category } = repository
  const fields = { repository: name, category, description: '', is_public: false }
  expect(await send('POST', `${list}/${organization.name}/repos`, fields, id)).toMatchObject([201, {}])
  const address = `${list}/${organization.name}/repos/${name?.replaceAll('/', '$')}`
  expect(await send('GET', address, undefined, id)).toMatchObject([200, { name, category }])
})
