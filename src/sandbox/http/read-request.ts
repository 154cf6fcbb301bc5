import type { ReceivedRequest } from '../../auth/verify-signature.js'
import type { SandboxContext } from '../context.js'
import { ApiError } from '../errors.js'
import { isSigned } from './authenticate.js'
import { readBytes } from './body.js'
import { bodySource } from './incoming.js'

const noBytes = new Uint8Array()

/** A request whose body has been read as far as necessary. */
export interface BufferedRequest extends ReceivedRequest {
  /** Whether the body exceeds the limit. It is empty here then. */
  isTooLarge: boolean
}

/**
 * Reads a request: its body if the operation has one, or if a signature covers it.
 *
 * @throws ApiError when a signed body exceeds the limit
 */
export async function readRequest(
  request: Request,
  { settings }: SandboxContext,
  { hasBody, anonymous = false }: { hasBody: boolean; anonymous?: boolean | undefined },
): Promise<BufferedRequest> {
  const signed = !anonymous && isSigned(request.headers)
  const bytes = hasBody || signed ? await readBytes(bodySource(request), settings.maxBodyBytes) : noBytes
  // A signature covers the whole body. A body that exceeds the limit can't be verified, and doesn't count as a failure of the key.
  if (bytes === undefined && signed) throw new ApiError('SVCSTG.SWR.4131001')
  const { method, url, headers } = request
  return { method, url, headers, body: bytes ?? noBytes, isTooLarge: bytes === undefined }
}
