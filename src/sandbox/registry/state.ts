import type { SandboxContext } from '../context.js'
import type { BlobStore } from './blob-store.js'
import type { Layers } from './layers.js'
import type { Tokens } from './token.js'
import type { Uploads } from './uploads.js'

/** The state of a registry. */
export interface RegistryState {
  context: SandboxContext
  tokens: Tokens
  blobs: BlobStore
  layers: Layers
  uploads: Uploads
}
