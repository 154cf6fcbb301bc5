import { servedRequests } from '../http/served-requests.js'
import { pullTarget } from './access.js'
import { emptyResponse, locationOf, type RegistryCall, type RegistryHandler } from './call.js'
import { requireDigest } from './digest.js'
import { repositoryKey } from './layers.js'
import { splitName } from './paths.js'
import { RegistryError } from './registry-error.js'
import type { Upload } from './uploads.js'

/** An upload belongs to its repository and to the account of the caller. */
function ownerOf({ target, caller }: RegistryCall): string {
  return `${repositoryKey(target)} ${caller.user?.account.name ?? ''}`
}

function findUpload(call: RegistryCall): Upload {
  return call.state.uploads.find(call.path.reference, ownerOf(call))
}

/** Returns the headers with the location and progress of an upload. */
function progressOf(call: RegistryCall, { id, writer }: Upload): Record<string, string> {
  return {
    Location: locationOf(call, `blobs/uploads/${id}`),
    Range: `0-${Math.max(writer.size - 1, 0)}`,
    'Docker-Upload-UUID': id,
  }
}

function blobStored(call: RegistryCall, digest: string): Response {
  call.state.layers.touch(call.target, digest)
  return emptyResponse(201, { Location: locationOf(call, `blobs/${digest}`), 'Docker-Content-Digest': digest })
}

/** Starts an upload, stores a complete blob with `digest`, or mounts one from another repository with `mount` and `from`. */
export const startUpload: RegistryHandler = async call => {
  const { query, state } = call
  const [mount, digest] = [query.get('mount'), query.get('digest')]
  if (mount !== null && mountBlob(call, mount)) return blobStored(call, mount)
  // Clients upload a blob that can't be mounted, so this isn't an error.
  if (mount === null && digest !== null) requireDigest(digest)
  state.layers.sweepIfDue()
  const upload = state.uploads.begin(ownerOf(call))
  if (mount === null && digest !== null) return state.uploads.enqueue(upload, () => receiveAndFinish(call, upload, digest))
  return emptyResponse(202, progressOf(call, upload))
}

/** Returns whether a blob can be mounted: from a repository that the caller may pull from, or because it is in this one already. */
function mountBlob(call: RegistryCall, digest: string): boolean {
  const { query, state, caller, target } = call
  const source = mountSource(query)
  const from = source && pullTarget(caller, source, state)
  return (from && state.layers.size(from, digest) !== undefined) || state.layers.size(target, digest) !== undefined
}

/** Returns the repository to mount a blob from, or `undefined` when the request names none. */
export function mountSource(query: URLSearchParams): { organization: string; repository: string } | undefined {
  const from = query.get('from')
  if (from === null || !query.has('mount')) return undefined
  try {
    return splitName(from)
  } catch (error) {
    // An invalid name is treated like a missing repository.
    if (error instanceof RegistryError) return undefined
    throw error
  }
}

export const continueUpload: RegistryHandler = call => {
  const upload = findUpload(call)
  return call.state.uploads.enqueue(upload, async () => {
    const end = checkOffset(call, upload)
    await receiveBody(call, upload)
    // The length of a chunked body is only known now. Received bytes are kept, and the client can continue from there.
    const { size } = upload.writer
    if (end !== undefined && size !== end)
      throw new RegistryError(416, 'RANGE_INVALID', `The chunk ended at ${size}, not at ${end}.`, progressOf(call, upload))
    return emptyResponse(202, progressOf(call, upload))
  })
}

export const finishUpload: RegistryHandler = call => {
  const upload = findUpload(call)
  const digest = call.query.get('digest')
  if (digest === null) throw new RegistryError(400, 'DIGEST_INVALID', 'The parameter digest is missing.')
  requireDigest(digest)
  return call.state.uploads.enqueue(upload, async () => {
    checkOffset(call, upload)
    return receiveAndFinish(call, upload, digest)
  })
}

export const showUpload: RegistryHandler = call => emptyResponse(204, progressOf(call, findUpload(call)))

export const cancelUpload: RegistryHandler = async call => {
  await call.state.uploads.cancel(findUpload(call))
  return emptyResponse(204)
}

/** Appends the body to the upload. A client that disconnects can continue later. */
async function receiveBody({ request, state }: RegistryCall, upload: Upload): Promise<void> {
  const end = await state.uploads.receive(upload, request, servedRequests.has(request))
  if (end === 'complete') return
  request.signal.throwIfAborted()
  const reason = end === 'closed' ? 'The connection was closed' : 'The request timed out, or another request interrupted it,'
  throw new RegistryError(400, 'BLOB_UPLOAD_INVALID', `${reason} before the request body was complete.`)
}

function receiveAndFinish(call: RegistryCall, upload: Upload, digest: string): Promise<Response> {
  const { uploads } = call.state
  return uploads.withDigest(upload, digest, async () => {
    await receiveBody(call, upload)
    if (await uploads.finish(upload, digest)) return blobStored(call, digest)
    throw new RegistryError(400, 'DIGEST_INVALID', `The content doesn't match the digest ${digest}.`)
  })
}

/**
 * Checks that a chunk starts where the previous one ended. Without `Content-Range`, it always does.
 *
 * @returns the expected size of the upload after the chunk, if the request specifies it
 * @throws RegistryError when it doesn't, or its length isn't that of its body; the upload can be continued
 */
function checkOffset(call: RegistryCall, upload: Upload): number | undefined {
  const header = call.request.headers.get('content-range')
  if (header === null) return undefined
  const [match, first, last] = /^(?:bytes[ =])?(\d+)-(\d+)(?:\/(?:\d+|\*))?$/.exec(header.trim()) ?? []
  if (match === undefined) throw new RegistryError(400, 'BLOB_UPLOAD_INVALID', 'Content-Range must be FIRST-LAST.')
  if (Number(first) !== upload.writer.size)
    throw new RegistryError(
      416,
      'RANGE_INVALID',
      `The next chunk must start at ${upload.writer.size}, not at ${first}.`,
      progressOf(call, upload),
    )
  const length = call.request.headers.get('content-length')
  if (length !== null && Number(length) !== Number(last) - Number(first) + 1)
    throw new RegistryError(
      400,
      'SIZE_INVALID',
      "The length of the body doesn't match Content-Range.",
      progressOf(call, upload),
    )
  return Number(last) + 1
}
