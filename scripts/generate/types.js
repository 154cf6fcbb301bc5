// Reads the bundle as JSON from standard input and writes its types to standard output. It runs as a separate process that loads the
// TypeScript compiler while Redocly bundles. It is plain JavaScript, since a loader would delay it.
import { text } from 'node:stream/consumers'
import openapiTS, { astToString } from 'openapi-typescript'

const document = await text(process.stdin)
if (document !== '') process.stdout.write(astToString(await openapiTS(document, { defaultNonNullable: false })))
