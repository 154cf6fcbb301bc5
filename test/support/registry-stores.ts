import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { FolderBlobs } from '../../src/sandbox/index.js'
import { MemoryBlobs } from '../../src/sandbox/registry/memory-blobs.js'

/** Returns a folder that is removed after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'swr-registry-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  return folder
}

/** Creates an empty store for layers. */
export type OpenStore = () => FolderBlobs | MemoryBlobs

/** Both stores for layers. */
export const stores: readonly (readonly [name: string, open: OpenStore])[] = [
  ['memory', () => new MemoryBlobs()],
  ['a folder', () => new FolderBlobs(temporaryFolder())],
]
