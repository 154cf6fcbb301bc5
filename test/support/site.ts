import { join } from 'node:path'
import { renderSite, writeSite } from '../../scripts/docs/site.js'
import { docsFolder } from '../../scripts/docs.js'
import { root } from './contract.js'

/** Builds the documentation, and returns its files by path. */
export async function buildSite(): Promise<Map<string, string>> {
  const files = await renderSite(root)
  writeSite(files, join(root, docsFolder))
  return files
}
