import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Service, startService } from '../support/service.js'
import { keys } from '../support/world.js'
import { laterLists } from './later-lists.js'
import { laterResources } from './later-resources.js'
import { destroy, resources } from './resources.js'
import { encodedQuery, sign } from './sign.js'
import { keyStart, passwordStart } from './start.js'
import type { Step } from './steps.js'

/** How the provider authenticates. */
type Login = 'a token' | 'an access key'

const logins: Readonly<Record<Login, readonly Step[]>> = { 'a token': passwordStart, 'an access key': keyStart }

/** Sends a request as golangsdk does. */
function send(
  { url, token, projects }: Service,
  login: Login,
  { method, path, body, json, language }: Step,
): Promise<Response> {
  const [pathname = '', query] = path.split('?')
  const text = body === undefined ? '' : `${JSON.stringify(body)}\n`
  const headers: Record<string, string> = {
    Accept: 'application/json',
    'User-Agent': 'terraform-provider-iac golangsdk/2.0.0',
    ...(json || body !== undefined ? { 'Content-Type': 'application/json' } : {}),
    ...(language ? { 'X-Language': 'en-us' } : {}),
  }
  const init = { method, ...(body === undefined ? {} : { body: text }) }
  if (login === 'a token') {
    const address = `${url}${pathname}${query === undefined ? '' : `?${query}`}`
    const credentials = pathname === '/v3/auth/tokens' ? {} : { 'X-Auth-Token': token }
    return fetch(address, { ...init, headers: { ...headers, ...credentials } })
  }
  const address = new URL(`${url}${pathname}${query === undefined ? '' : `?${encodedQuery(query)}`}`)
  const signed = sign({ method, url: address, headers, body: text }, keys.admin)
  // The project is added after signing.
  return fetch(address, { ...init, headers: { ...signed, 'X-Project-Id': projects.demo } })
}

describe.each(Object.keys(logins) as Login[])('the Terraform provider of 2026-08-21 with %s', login => {
  let service: Service
  beforeAll(async () => {
    service = await startService()
  })
  afterAll(() => service?.close())

  /** The ID of the resource that was created last. */
  let id = ''
  const all = [{ name: 'the start', steps: logins[login] }, ...resources, ...laterLists, ...laterResources, destroy]
  for (const { name, imports = false, steps } of all)
    describe(name, () => {
      const withImport = (step: Step): Step[] =>
        imports && step.title === 'read' ? [step, { ...step, title: 'import' }] : [step]
      let read = ''
      for (const step of steps.flatMap(withImport))
        it(`${step.title}: ${step.method} ${step.path}`, async () => {
          const path = step.path.replace('{project}', service.projects.demo).replace('{id}', id)
          const response = await send(service, login, { ...step, path })
          const text = await response.text()
          expect(step.accepts, text).toContain(response.status)
          expect(service.exchanges.at(-1)?.violations).toEqual([])
          if (step.decodes || step.response !== undefined) {
            expect(response.headers.get('content-type')).toMatch(/^application\/json\b/)
            expect(JSON.parse(text)).toMatchObject(step.response ?? {})
          }
          if (step.keeps) {
            const value = (JSON.parse(text) as Record<string, unknown>)[step.keeps]
            expect(value).toBeTypeOf('number')
            id = String(value)
          }
          if (step.title === 'import') expect(text).toBe(read)
          if (step.title === 'read') read = text
          expect((step.headers ?? []).filter(header => !response.headers.has(header))).toEqual([])
        })
    })
})
