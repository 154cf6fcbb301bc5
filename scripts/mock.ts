// Serves any documented answer with Prism: Prefer: code=409, example=organizationExists
import { freePort } from '../src/cli/port.js'
import { startPrism } from '../src/cli/prism.js'

const wanted = Number(process.env.PORT ?? 4010)
const port = await freePort(wanted)
if (port !== wanted) console.log(`Port ${wanted} of 127.0.0.1 is taken; the mock goes to ${port}. Set PORT to choose another.`)

const prism = await startPrism('generated/openapi.yaml', port, line => console.log(line))
console.log(`
Mock of the SWR management API: ${prism.url}
  curl -H 'X-Auth-Token: any' ${prism.url}/v2/manage/namespaces
  curl -H 'X-Auth-Token: any' -H 'Prefer: code=404, example=organizationNotFound' ${prism.url}/v2/manage/namespaces/group
Stop it with Ctrl+C.`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void prism.stop().then(() => process.exit(0)))
await prism.ended
