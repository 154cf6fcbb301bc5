import { ApiError } from '../errors.js'
import { parseContent } from '../store/manifest-content.js'
import type { TagState } from '../store/snapshot-types.js'
import { formatTimestamp } from '../store/time.js'
import type { Handler } from './handler.js'
import { findTag } from './tags.js'

export const showRepoTagConfig: Handler<'showRepoTagConfig'> = call => {
  const { tag } = findTag(call)
  const config = tag.config ?? plausibleConfig(tag)
  if (config === undefined) throw new ApiError('SVCSTG.SWR.4040113', `tag: ${tag.name}`)
  return { status: 200, body: config }
}

/**
 * Returns a configuration for an image whose blobs the sandbox doesn't have: one of a seed, or of the administration API. A list
 * of images has none.
 */
function plausibleConfig({ manifest, created }: TagState): string | undefined {
  const { config, layers } = parseContent(manifest)
  if (!config) return undefined
  const time = formatTimestamp(created)
  return JSON.stringify({
    architecture: 'amd64',
    config: { Env: ['PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'], Cmd: ['sh'] },
    created: time,
    history: layers.map(() => ({ created: time, created_by: 'sandbox' })),
    os: 'linux',
    rootfs: { type: 'layers', diff_ids: layers.map(({ digest }) => digest) },
  })
}
