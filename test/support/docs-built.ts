import { buildDocs, docsFolder } from '../../scripts/docs.js'
import { isStale } from '../../scripts/start/stale.js'
import { root } from './contract.js'

/** Builds the documentation once, before the browser tests run. */
export async function setup(): Promise<void> {
  if (isStale(docsFolder)) await buildDocs(root)
}
