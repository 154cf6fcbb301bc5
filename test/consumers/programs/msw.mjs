import { readFileSync } from 'node:fs'
import { fromOpenApi } from '@msw/source/open-api'
import { getResponse } from 'msw'

const definition = JSON.parse(readFileSync('openapi-client.json', 'utf8'))
const handlers = await fromOpenApi(definition)
const [{ url }] = definition.servers
const deref = node =>
  node.$ref
    ? node.$ref
        .slice(2)
        .split('/')
        .reduce((part, key) => part[key], definition)
    : node
const unmatched = []
let operations = 0
for (const [path, item] of Object.entries(definition.paths))
  for (const [method, { operationId, parameters = [] }] of Object.entries(item)) {
    operations += 1
    const values = parameters.map(deref).filter(parameter => parameter.in === 'path')
    const filled = values.reduce((text, { name, example }) => text.replace(`{${name}}`, example), path)
    const response = await getResponse(handlers, new Request(url + filled, { method: method.toUpperCase() }))
    if (response === undefined || response.status >= 300) unmatched.push(operationId)
  }
const request = new Request(`${url}/v2/manage/namespaces/group`)
const body = await (await getResponse(handlers, request)).json()
console.log(JSON.stringify({ operations, unmatched, name: body.name }))
