import { Agent, request } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { command, endCommands } from '../../support/command.js'
import { createToken } from '../../support/sandbox.js'
import type { HostileRequest } from './request.js'
import { hostileRequests } from './requests.js'

/** How long a second client may wait, in milliseconds. A bound against blocking, far above the usual wait. */
const maxWait = 1000

let url = ''
let token = ''
/** The longest wait of the second client, with the request that caused it. */
let longest = { milliseconds: 0, name: '' }

beforeAll(async () => {
  // A process of its own, so that the second client measures the sandbox and not the test.
  const sandbox = command('sandbox', '--port', '0', '--seed', 'demo', '--quiet')
  url = (await sandbox.waitFor(/http:\/\/127\.0\.0\.1:\d+/))[0]
  token = await createToken(
    request => fetch(new Request(request.url.replace('http://sandbox', url), request)),
    'demo',
    'admin',
    'sandbox',
  )
})
afterAll(endCommands)

describe('A second client waits at most a second while the first one sends', () => {
  it.each(hostileRequests)('$name', async hostile => {
    const before = await snapshot()
    let { status, wait } = await sendWhileWaiting(hostile)
    // Blocking lasts equally long each time. Waiting for other processes doesn't.
    for (let retry = 0; retry < 2 && wait >= maxWait; retry++) ({ status, wait } = await sendWhileWaiting(hostile))
    if (wait > longest.milliseconds) longest = { milliseconds: wait, name: hostile.name }
    expect(wait).toBeLessThan(maxWait)
    if (hostile.status === undefined) expect(status === undefined || status >= 400, `status ${status}`).toBe(true)
    else expect(status).toBe(hostile.status)
    // What is rejected changes nothing.
    expect(await snapshot()).toEqual(before)
  })

  it('and the longest wait is reported', ({ annotate }) =>
    annotate(`${longest.milliseconds.toFixed(0)} ms: ${longest.name}`, 'longest wait'))
})

/** Sends a request while a second client sends others, and returns the longest wait of the second client. */
async function sendWhileWaiting(hostile: HostileRequest): Promise<{ status: number | undefined; wait: number }> {
  const agent = new Agent({ keepAlive: true })
  let done = false
  let wait = 0
  const second = (async () => {
    do {
      wait = Math.max(wait, await measureWait(agent))
      await new Promise(resolve => setTimeout(resolve, 5))
    } while (!done)
  })()
  const status = await send(hostile)
  done = true
  await second
  agent.destroy()
  return { status, wait }
}

/** Returns how long a small request takes, in milliseconds. */
function measureWait(agent: Agent): Promise<number> {
  const started = performance.now()
  return new Promise((resolve, reject) => {
    request(`${url}/v2/manage/namespaces`, { agent, headers: { 'X-Auth-Token': token } }, response => {
      response.resume().on('end', () => resolve(performance.now() - started))
    })
      .on('error', reject)
      .end()
  })
}

/** Sends a request over a socket, and returns the status of its response if there is one. */
function send({ parts: [first = '', ...others] }: HostileRequest): Promise<number | undefined> {
  return new Promise(resolve => {
    let response = ''
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => {
      socket.write(first.toString().replaceAll('{token}', token))
      for (const part of others) socket.write(part)
    })
    socket.on('data', data => {
      response = (response + data.toString('latin1')).slice(0, 10_000)
    })
    // A server may close the connection while the request is still being sent.
    socket.on('error', () => {})
    socket.on('close', () => {
      const [, status] = /^HTTP\/1\.1 (\d{3})/.exec(response) ?? []
      resolve(status === undefined ? undefined : Number(status))
    })
  })
}

/** Returns the state of the sandbox, without counters of requests and failed signatures. */
async function snapshot(): Promise<unknown> {
  const { requests: _, keyFailures: __, ...state } = await (await fetch(`${url}/_sandbox/snapshot`)).json()
  return state
}
