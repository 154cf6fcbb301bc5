import { freePort } from '../mock/free-port.js'
import { startPrism } from '../mock/prism.js'
import { exitCodes, signalExitCodes } from './exit-codes.js'
import { infoText, parseOptions } from './parse-options.js'
import { maxPort, parseIntegerOption } from './usage.js'

const usage = `Usage: huaweicloud-swr mock [options]

Start a Prism mock that returns any documented response.

Options:
  --port PORT    Port to listen on; if it is taken, another one is used (default: 4010)
  -h, --help     Show this help
  -v, --version  Show the version

Select a response with the Prefer header:
  Prefer: code=409, example=organizationExists`

/** `huaweicloud-swr mock`: serves Prism until Ctrl+C. */
export async function mockCommand(args: readonly string[]): Promise<void> {
  const options = parseOptions('mock', args, { port: { type: 'string', default: '4010' } })
  const info = infoText(options, () => usage)
  if (info !== undefined) return console.log(info)
  const requestedPort = parseIntegerOption('port', options.port, maxPort)
  const port = await freePort(requestedPort)
  const prism = await startPrism(port, line => console.log(line))
  // Before the start is printed, since a program that waits for it may send a signal immediately.
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      stopping = true
      void prism.stop().then(() => process.exit(signalExitCodes[signal]))
    })
  // Printed once Prism is running: if it cannot start, the port is irrelevant.
  if (requestedPort !== 0 && port !== requestedPort)
    console.log(`Port ${requestedPort} of 127.0.0.1 is taken; using ${port} instead. Use --port to choose another.`)
  console.log(`Mock of the SWR management API: ${prism.url}
  curl -H 'X-Auth-Token: any' ${prism.url}/v2/manage/namespaces
  curl -H 'X-Auth-Token: any' -H 'Prefer: code=404, example=organizationNotFound' ${prism.url}/v2/manage/namespaces/group
Press Ctrl+C to stop.`)
  await prism.ended
  if (stopping) return
  console.error('Prism exited unexpectedly, so the mock has stopped. Start it again.')
  process.exitCode = exitCodes.incomplete
}
