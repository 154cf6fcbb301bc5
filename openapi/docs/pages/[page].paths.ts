import { join } from 'node:path'
import { madePages } from '../../../scripts/docs/pages.js'

/** The pages for the dynamic route of VitePress. */
async function paths(): Promise<{ params: { page: string }; content: string }[]> {
  const pages = await madePages(join(import.meta.dirname, '../../..'))
  return [...pages].map(([path, content]) => ({ params: { page: path.slice('pages/'.length, -'.md'.length) }, content }))
}

export default { paths }
