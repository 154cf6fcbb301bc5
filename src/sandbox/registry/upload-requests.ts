import { servedRequests } from '../http/called-address.js'
import { pullTarget } from './access.js'
import { emptyResponse, locationOf, type RegistryCall, type RegistryHandler } from './call.js'
import { requireDigest } from './digest.js'
import { keyOf } from './layers.js'
import { splitName } from './paths.js'
import { RegistryError } from './registry-error.js'
import type { Upload } from './uploads.js'

/** An upload belongs to its repository and to the account of its sender. */
function ownerOf({ target, caller }: RegistryCall): string {
  return `${keyOf(target)} ${caller.user?.account.name ?? ''}`
}

function findUpload(call: RegistryCall): Upload {
  return call.state.uploads.find(call.path.reference, ownerOf(call))
}

/** Returns the headers that tell a client where to continue. */
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

/** Begins an upload, receives a whole blob with `digest`, or takes a blob from another repository with `mount` and `from`. */
export const startUpload: RegistryHandler = async call => {
  const { query, state } = call
  const [mount, digest] = [query.get('mount'), query.get('digest')]
  if (mount !== null && mountBlob(call, mount)) return blobStored(call, mount)
  // A blob that can't be mounted is uploaded, so this is no error.
  if (mount === null && digest !== null) requireDigest(digest)
  state.layers.sweepSometimes()
  const upload = state.uploads.begin(ownerOf(call))
  if (mount === null && digest !== null) return state.uploads.inTurn(upload, () => receiveAndFinish(call, upload, digest))
  return emptyResponse(202, progressOf(call, upload))
}

/** Makes a blob of another repository belong to this one as well, if the sender may pull it from there. */
function mountBlob(call: RegistryCall, digest: string): boolean {
  const { query, state, caller, target } = call
  const source = mountSource(query)
  const from = source && pullTarget(caller, source, state)
  return (from && state.layers.size(from, digest) !== undefined) || state.layers.size(target, digest) !== undefined
}

/** Returns the repository that a blob is to be taken from, or `undefined` when the request names none. */
export function mountSource(query: URLSearchParams): { organization: string; repository: string } | undefined {
  const from = query.get('from')
  if (from === null || !query.has('mount')) return undefined
  try {
    return splitName(from)
  } catch (error) {
    // An invalid name is a repository that doesn't exist.
    if (error instanceof RegistryError) return undefined
    throw error
  }
}

export const continueUpload: RegistryHandler = call => {
  const upload = findUpload(call)
  return call.state.uploads.inTurn(upload, async () => {
    const end = checkOffset(call, upload)
    await receive(call, upload)
    // The length of a body in chunks is known now. What came stays, and the client may go on from there.
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
  return call.state.uploads.inTurn(upload, async () => {
    checkOffset(call, upload)
    return receiveAndFinish(call, upload, digest)
  })
}

export const showUpload: RegistryHandler = call => emptyResponse(204, progressOf(call, findUpload(call)))

export const cancelUpload: RegistryHandler = async call => {
  await call.state.uploads.cancel(findUpload(call))
  return emptyResponse(204)
}

/** Adds the body to the upload. A client that goes away may continue later. */
async function receive({ request, state }: RegistryCall, upload: Upload): Promise<void> {
  const end = await state.uploads.receive(upload, request, servedRequests.has(request))
  if (end === 'whole') return
  request.signal.throwIfAborted()
  const reason =
    end === 'closed' ? 'The connection was closed' : 'Nothing more came for long, or another request ended this one,'
  throw new RegistryError(400, 'BLOB_UPLOAD_INVALID', `${reason} before the whole body had arrived.`)
}

function receiveAndFinish(call: RegistryCall, upload: Upload, digest: string): Promise<Response> {
  const { uploads } = call.state
  return uploads.withDigest(upload, digest, async () => {
    await receive(call, upload)
    if (await uploads.finish(upload, digest)) return blobStored(call, digest)
    throw new RegistryError(400, 'DIGEST_INVALID', `The content has another digest than ${digest}.`)
  })
}

/**
 * Checks that a chunk continues where the one before ended. Without `Content-Range` it always does.
 *
 * @returns the size that the upload has after the chunk, if the request says it
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
      `The next chunk must begin at ${upload.writer.size}, not at ${first}.`,
      progressOf(call, upload),
    )
  const length = call.request.headers.get('content-length')
  if (length !== null && Number(length) !== Number(last) - Number(first) + 1)
    throw new RegistryError(
      400,
      'SIZE_INVALID',
      'The body has another length than Content-Range says.',
      progressOf(call, upload),
    )
  return Number(last) + 1
}
