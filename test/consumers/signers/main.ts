import { readFileSync } from 'node:fs'
import { sign } from './signer'

// Signs the request in each line: method, URL, body, access key, secret key, and headers, separated by tabs. Prints its signature,
// and that of the same request after it was signed an hour earlier.
for (const line of readFileSync(0, 'utf8').trimEnd().split('\n')) {
  const [method = '', url = '', body = '', accessKey = '', secretKey = '', ...fields] = line.split('\t')
  const headers = new Headers()
  for (let index = 0; index < fields.length; index += 2) headers.set(fields[index] ?? '', fields[index + 1] ?? '')
  const [, day, hour, minute, second] = /^(\d{8})T(\d\d)(\d\d)(\d\d)Z$/.exec(headers.get('X-Sdk-Date') ?? '') ?? []
  const now = new Date(`${day?.replace(/(....)(..)(..)/, '$1-$2-$3')}T${hour}:${minute}:${second}Z`)
  headers.delete('X-Sdk-Date')
  // A Request sets a Content-Type for a text unless it has one; bytes have none.
  const request = new Request(url, { method, headers, ...(body ? { body: new TextEncoder().encode(body) } : {}) })
  const signed = await sign(request.clone(), accessKey, secretKey, now)
  const earlier = await sign(request, accessKey, secretKey, new Date(now.getTime() - 3_600_000))
  const again = await sign(earlier, accessKey, secretKey, now)
  console.log(`${signed.headers.get('Authorization')}\t${again.headers.get('Authorization')}`)
}
