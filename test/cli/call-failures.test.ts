import { spawn } from 'node:child_process'
import { describe, expect, inject, it } from 'vitest'
import { errorCodes } from '../../generated/error-codes.js'
import { createSwrClient } from '../../src/index.js'
import { freePort } from '../../src/mock/free-port.js'
import { serveSandbox } from '../../src/sandbox/http/serve.js'
import { call, context, key, user, useSandbox } from '../support/call.js'
import { root } from '../support/contract.js'
import { failure } from '../support/error-server.js'
import { demoKey } from '../support/sandbox.js'

useSandbox()

describe('An error response', () => {
  it('names the spelling of a slash in a path, once', async () => {
    const { message } = await call(['showRepository', '--namespace', 'shop', '--repository', 'checkout%2Fapi'])
    expect(message.split('In a path, write `/` as `$`: checkout$api')).toHaveLength(2)
  })

  it('is described by the message of the client and the catalogue, with exit code 1', async () => {
    const swr = createSwrClient({ endpoint: context.server.url, credentials: demoKey })
    const error = await failure(swr.createNamespace({ namespace: 'shop' }))
    const { code, output, message } = await call(['createNamespace', '--namespace', 'shop'])
    expect([code, output]).toEqual([1, ''])
    const { meaning, action } = errorCodes['SVCSTG.SWR.4090060']
    const [first, second] = message.replaceAll(/[0-9a-f]{32}/g, 'ID').split('\n')
    expect(first).toBe(error.message.replaceAll(/[0-9a-f]{32}/g, 'ID'))
    expect(first).toContain('namespace: shop. Check whether the resource exists')
    expect(second).toBe(`Meaning of SVCSTG.SWR.4090060: ${meaning.en} ${action.en}`)
  })

  it('without a code has no entry in the catalogue', async () => {
    const { code, message } = await call(['keystoneCreateUserTokenByPassword'], { ...user, SWR_PASSWORD: 'wrong' })
    expect(code).toBe(1)
    expect(message).toMatch(/^keystoneCreateUserTokenByPassword failed with 401: \w.*\. Check the credentials.*\]$/)
  })

  it('lists the other errors', async () => {
    const errors = [
      { errorCode: 'SVCSTG.SWR.4040058', errorMessage: 'one' },
      { errorCode: 'X.2', errorMessage: 'two' },
    ]
    const failing = await serveSandbox(
      { ...context.sandbox, fetch: async () => Response.json(errors, { status: 404 }) },
      { port: 0 },
    )
    const { message } = await call(['showNamespace', '--namespace', 'a', '--endpoint', failing.url])
    await failing.close()
    expect(message.split('\n')).toEqual([
      expect.stringContaining('SVCSTG.SWR.4040058 one (and 1 more).'),
      'Another error: X.2 two',
      expect.stringMatching(/^Meaning of SVCSTG\.SWR\.4040058: /),
    ])
  })
})

describe('A request without a response', () => {
  it('is reported with exit code 2', async () => {
    const endpoint = `http://127.0.0.1:${await freePort()}`
    const { code, message } = await call(['createNamespace', '--namespace', 'group', '--endpoint', endpoint])
    expect([code, message]).toEqual([2, expect.stringMatching(/received no response.*ECONNREFUSED/)])
  })
})

describe('The process', () => {
  it('exits without output on Ctrl+C', async () => {
    let onRequest = (): void => {}
    const requested = new Promise<void>(resolve => {
      onRequest = resolve
    })
    const fetch = (): Promise<Response> => {
      onRequest()
      return new Promise(() => {})
    }
    const silent = await serveSandbox({ ...context.sandbox, fetch }, { port: 0 })
    const child = spawn(process.execPath, [inject('cli'), 'call', 'listNamespaces'], {
      cwd: root,
      env: { PATH: process.env.PATH ?? '', SWR_ENDPOINT: silent.url, ...key },
    })
    let output = ''
    child.stdout.on('data', chunk => (output += chunk))
    child.stderr.on('data', chunk => (output += chunk))
    const ended = new Promise<string>(resolve => child.once('close', (code, signal) => resolve(`${signal ?? code}`)))
    await requested
    child.kill('SIGINT')
    expect(await ended).toBe('SIGINT')
    expect(output).toBe('')
    await silent.close()
  })
})
