import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { transformSync } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { signRequest } from '../../src/auth/signature.js'
import { responseProblems } from '../../src/client/response-problems.js'
import * as credentialSources from '../../src/credentials.js'
import * as api from '../../src/index.js'
import { nodeTransport } from '../../src/node.js'
import { deref, type Example, findOperation, type ResponseObject } from '../../src/openapi/document.js'
import { matchOperation } from '../../src/openapi/match-operation.js'
import { createRawClient } from '../../src/raw.js'
import { createSandbox, serveSandbox } from '../../src/sandbox/index.js'
import { createValidator } from '../../src/validate.js'
import { contract, root } from '../support/contract.js'

/** Responds to every request with the first example of its first successful response. */
async function fetchExample(request: Request): Promise<Response> {
  const operationId = matchOperation(request.method, new URL(request.url).pathname)
  const responses = operationId === undefined ? {} : findOperation(contract, operationId).operation.responses
  const [status = '500', ref = {}] = Object.entries(responses)[0] ?? []
  const [example] = Object.values(deref<ResponseObject>(contract, ref).content?.['application/json']?.examples ?? {})
  const body = example ? JSON.stringify(deref<Example>(contract, example).value) : null
  return new Response(body, { status: Number(status), headers: { 'content-type': 'application/json' } })
}

const swr = api.createSwrClient({ endpoint: 'http://127.0.0.1:4010', credentials: { token: 'any' }, fetch: fetchExample })
const createSwrClient: typeof api.createSwrClient = options => api.createSwrClient({ fetch: fetchExample, ...options })
const scope = {
  ...api,
  ...credentialSources,
  createRawClient,
  createSandbox,
  credentials: { token: 'any' },
  createSwrClient,
  createValidator,
  nodeTransport,
  responseProblems,
  serveSandbox,
  signRequest,
  swr,
  error: new api.SwrError('message', { request: { method: 'GET', url: 'http://127.0.0.1:4010/v2', headers: {} } }),
  writeFile: async () => {},
  console: { log: () => {}, error: () => {} },
}

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'))
const examples = files.flatMap(name => {
  const source = readFileSync(join(root, 'src', name), 'utf8')
  return [...source.matchAll(/@example\n([\s\S]*?)(?:\n *\* @|\n *\*\n *\* [A-Z]|\n *\*\/)/g)].map(([, block = '']) => ({
    at: relative('.', join('src', name)),
    code: block.replaceAll(/^ *\* ?/gm, ''),
  }))
})

describe('The example in a comment runs', () => {
  it.each(examples.map(({ at, code }) => [`${at}: ${code.split('\n')[0]}`, code] as const))('%s', async (_, code) => {
    // `expression // value` states the value of the expression.
    const checked = code.replaceAll(/^(?!const |await |import )(.+?) \/\/ (['{[].*)$/gm, 'expect(await ($1)).toEqual($2)')
    const { code: plain } = transformSync(checked, { loader: 'ts', format: 'esm', supported: { 'top-level-await': true } })
    const run = new Function(...Object.keys(scope), 'expect', `return (async () => { ${plain} })()`)
    await run(...Object.values(scope), expect)
  })

  it('exists for every exported function', () => {
    const missing = Object.entries({ ...api, nodeTransport })
      .filter(([name, value]) => typeof value === 'function' && !/Error$/.test(name))
      .map(([name]) => name)
      .filter(name => !examples.some(({ code }) => code.includes(name)))
    expect(missing).toEqual([])
    expect(examples.length).toBeGreaterThan(9)
  })
})
