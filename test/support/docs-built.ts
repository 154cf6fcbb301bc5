import { buildDocs, docsFolder, isStale } from '../../scripts/docs.js'
import { root } from './contract.js'

/** Builds the documentation once, before the browser tests run. */
export async function setup(): Promise<void> {
  if (isStale(docsFolder)) await buildDocs(root)
}
