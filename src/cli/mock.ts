import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { freePort } from '../mock/free-port.js'
import { startPrism } from '../mock/prism.js'
import { highestPort, wholeNumber } from './whole-number.js'

const usage = `Usage: huaweicloud-swr mock [--port PORT]

Any documented answer of the API, with Prism:
  Prefer: code=409, example=organizationExists`

/** `huaweicloud-swr mock`: serves Prism until Ctrl+C. */
export async function mockCommand(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { port: { type: 'string', default: '4010' }, help: { type: 'boolean', default: false } },
  })
  if (values.help) return console.log(usage)
  const wanted = wholeNumber('port', values.port, highestPort)
  const port = await freePort(wanted)
  const prism = await startPrism(bundlePath(), port, line => console.log(line))
  // Only now: where nothing starts, nothing goes to another port.
  if (wanted !== 0 && port !== wanted)
    console.log(`Port ${wanted} of 127.0.0.1 is taken; the mock goes to ${port}. Choose one with --port.`)
  console.log(`Mock of the SWR management API: ${prism.url}
  curl -H 'X-Auth-Token: any' ${prism.url}/v2/manage/namespaces
  curl -H 'X-Auth-Token: any' -H 'Prefer: code=404, example=organizationNotFound' ${prism.url}/v2/manage/namespaces/group
Stop it with Ctrl+C.`)
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      stopping = true
      void prism.stop().then(() => process.exit(0))
    })
  await prism.ended
  if (stopping) return
  console.error('Prism has ended by itself, and with it the mock. Start it again.')
  process.exitCode = 1
}

/** The bundle lies beside `src/` in the checkout, and beside `dist/` in the package. */
function bundlePath(): string {
  return fileURLToPath(new URL('../../generated/openapi.yaml', import.meta.url))
}
