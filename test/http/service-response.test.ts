import { createServer } from 'node:http'
import { describe, expect, it, onTestFinished } from 'vitest'
import { ServiceResponse, spellingOf } from '../../src/http/service-response.js'
import { freePort } from '../../src/mock/free-port.js'
import { deref, operationEntries, type ResponseObject } from '../../src/openapi/document.js'
import { contract } from '../support/contract.js'
import { sendRaw } from '../support/raw-request.js'

const responses = operationEntries(contract).flatMap(({ operation }) => Object.values(operation.responses))
const names = new Set(responses.flatMap(response => Object.keys(deref<ResponseObject>(contract, response).headers ?? {})))

describe('A response of a server', () => {
  it.each([...names].filter(name => name !== 'X-Swr-Expireat'))('spells %s as the contract does', name => {
    expect(spellingOf(name.toLowerCase())).toBe(name)
  })

  const headers = { 'x-swr-dockerlogin': 'docker login', 'x-swr-expireat': '2026-11-01T12:18:44Z', 'Content-Range': '0-1/1' }
  it.each([
    ['headers', [headers]],
    ['a reason and headers', ['Fine', headers]],
  ])('spells the names that it sends with %s', async (_, args) => {
    const server = createServer({ ServerResponse: ServiceResponse }, (_, response) => {
      Reflect.apply(response.writeHead, response, [200, ...args]).end()
    })
    const port = await freePort()
    server.listen(port, '127.0.0.1')
    onTestFinished(() => void server.close())
    const response = await sendRaw(`http://127.0.0.1:${port}`, 'GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
    for (const name of ['X-Swr-Dockerlogin', 'x-swr-expireat', 'Content-Range']) expect(response).toContain(`\r\n${name}: `)
  })
})
