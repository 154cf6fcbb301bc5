// Reads the bundle as JSON from standard input and writes its types to standard output. A process of its own, in plain
// JavaScript: it loads the TypeScript compiler while the bundle is still being made, and a loader would slow that down.
import { text } from 'node:stream/consumers'
import openapiTS, { astToString } from 'openapi-typescript'

const document = await text(process.stdin)
if (document !== '') process.stdout.write(astToString(await openapiTS(document, { defaultNonNullable: false })))
