import { join } from 'node:path'
import { site, write } from '../../scripts/docs/site.js'
import { docsFolder } from '../../scripts/docs.js'
import { root } from './contract.js'

/** Builds the documentation anew, and gives every file of it by its path. */
export async function builtSite(): Promise<Map<string, string>> {
  const files = await site(root)
  write(files, join(root, docsFolder))
  return files
}
