import { servedRequests } from '../http/served-requests.js'
import { recordTraffic } from '../store/traffic.js'
import { emptyResponse, type RegistryCall, type RegistryHandler } from './call.js'
import { requireDigest } from './digest.js'
import { repositoryOf } from './lookup.js'
import { RegistryError } from './registry-error.js'

const unknownBlob = (): RegistryError => new RegistryError(404, 'BLOB_UNKNOWN', 'Blob not found.')

/** Returns the size of the blob in the path, and retains it for an hour: clients skip the upload of an existing blob. */
function findBlob({ state, target, path: { reference } }: RegistryCall): number {
  const size = state.layers.size(target, reference)
  if (size === undefined) throw unknownBlob()
  state.layers.touch(target, reference)
  return size
}

function blobHeaders({ path: { reference } }: RegistryCall, size: number): Record<string, string> {
  return {
    'Content-Type': 'application/octet-stream',
    'Content-Length': String(size),
    'Docker-Content-Digest': reference,
    'Accept-Ranges': 'bytes',
  }
}

export const headBlob: RegistryHandler = async call => {
  const size = findBlob(call)
  // Clients skip the upload after this response, so the content must exist.
  if ((await call.state.blobs.read(call.path.reference, 0, 0)) === undefined) throw unknownBlob()
  return emptyResponse(200, blobHeaders(call, size))
}

export const getBlob: RegistryHandler = async call => {
  const size = findBlob(call)
  const range = parseRange(call.request.headers.get('range'), size)
  const [start, end] = range ?? [0, size]
  const body = await call.state.blobs.read(call.path.reference, start, end)
  if (body === undefined) throw unknownBlob()
  recordDownload(call, end - start)
  const headers = blobHeaders(call, end - start)
  if (range) headers['Content-Range'] = `bytes ${start}-${end - 1}/${size}`
  // Over HTTP, callers can't modify the chunks of a stream. Copies would use memory until the next garbage collection.
  const isStream = body instanceof ReadableStream
  const sent = isStream && !servedRequests.has(call.request) ? body.pipeThrough(copyChunks()) : body
  // The chunks aren't in memory that is shared with workers.
  return new Response(sent as BodyInit, { status: range ? 206 : 200, headers })
}

/** Counts a download as traffic of the account. */
function recordDownload({ state, target: { organization }, now }: RegistryCall, bytes: number): void {
  const account = state.context.store.accounts.get(organization.account)
  if (account) recordTraffic(account, organization.region, bytes, now)
}

function copyChunks(): TransformStream<Uint8Array, Uint8Array> {
  return new TransformStream({ transform: (chunk, controller) => controller.enqueue(chunk.slice()) })
}

/**
 * Parses a header such as `bytes=0-99`. Other units, several ranges and malformed headers are ignored.
 *
 * @returns the first byte and the one after the last
 * @throws RegistryError when the range is outside the blob
 */
function parseRange(header: string | null, size: number): [start: number, end: number] | undefined {
  const [match, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/i.exec(header?.trim() ?? '') ?? []
  if (match === undefined || (first === '' && last === '')) return undefined
  if (first !== '' && last !== '' && Number(last) < Number(first)) return undefined
  const start = first === '' ? Math.max(size - Number(last), 0) : Number(first)
  const end = first === '' || last === '' ? size : Math.min(Number(last) + 1, size)
  if (start < end) return [start, end]
  throw new RegistryError(416, 'RANGE_INVALID', `The blob has ${size} bytes.`, { 'Content-Range': `bytes */${size}` })
}

/** Deletes a blob that no manifest refers to. Deleting a missing blob succeeds, as with manifests. */
export const deleteBlob: RegistryHandler = call => {
  const { state, target, path } = call
  const digest = requireDigest(path.reference)
  if (repositoryOf(target)?.manifests?.names(digest))
    throw new RegistryError(405, 'UNSUPPORTED', 'An image uses this blob. Delete the image instead.', { Allow: 'GET, HEAD' })
  state.layers.unlink(target, digest)
  return emptyResponse(202)
}
