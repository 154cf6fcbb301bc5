import { expect } from 'vitest'
import { signature } from '../world.js'
import type { Call } from './call.js'
import { app, missing, signed } from './names.js'

const copy = { source_tag: 'v2', destination_tag: 'stable' }

/** Calls of the operations on tags and signatures. */
export const tags: readonly Call[] = [
  {
    title: 'lists tags',
    operation: 'listRepositoryTags',
    params: app,
    status: 200,
    data: { body: [{ Tag: 'v1' }, { Tag: 'v2' }] },
  },
  {
    title: 'lists tags page by page',
    operation: 'listRepositoryTags',
    params: { ...app, limit: '1', offset: '0', order_column: 'updated_at', order_type: 'desc' },
    status: 200,
  },
  {
    title: 'cannot list tags of a missing repository',
    operation: 'listRepositoryTags',
    params: missing,
    status: 404,
    code: 'SVCSTG.SWR.4040010',
  },
  {
    title: 'lists tags with a marker',
    operation: 'listRepositoryTag',
    params: { ...app, limit: 1, with_manifest: true, order_column: 'tag', order_type: 'desc' },
    status: 200,
    data: {
      tags: [{ tag: 'v2', tag_type: 0, manifest: expect.stringContaining('schemaVersion') }],
      nextMarker: expect.any(String),
      has_more: true,
    },
  },
  {
    title: 'cannot list tags with an unknown marker',
    operation: 'listRepositoryTag',
    params: { ...app, marker: 'unknown' },
    status: 400,
    code: 'SVCSTG.SWR.4001025',
  },
  {
    title: 'cannot list tags of a missing repository with a marker',
    operation: 'listRepositoryTag',
    params: missing,
    status: 404,
    code: 'SVCSTG.SWR.4040010',
  },
  {
    title: 'reads a tag',
    operation: 'showRepoTag',
    params: { ...app, tag: 'v1' },
    status: 200,
    data: { tag: 'v1', digest: expect.stringMatching(/^sha256:/), is_trusted: false, tag_type: 0 },
  },
  {
    title: 'cannot read a missing tag',
    operation: 'showRepoTag',
    params: { ...app, tag: 'v9' },
    status: 404,
    code: 'SVCSTG.SWR.4041056',
  },
  { title: 'copies a tag', operation: 'createRepoTag', params: app, body: copy, status: 201 },
  {
    title: 'cannot copy a tag to one that exists',
    operation: 'createRepoTag',
    params: app,
    body: copy,
    status: 409,
    code: 'SVCSTG.SWR.4090006',
  },
  { title: 'replaces a tag', operation: 'createRepoTag', params: app, body: { ...copy, override: true }, status: 201 },
  {
    title: 'cannot copy a missing tag',
    operation: 'createRepoTag',
    params: app,
    body: { ...copy, source_tag: 'v9' },
    status: 404,
    code: 'SVCSTG.SWR.4040048',
  },
  {
    title: 'cannot copy a tag without permission',
    operation: 'createRepoTag',
    as: 'dev',
    params: app,
    body: copy,
    status: 403,
    code: 'SVCSTG.SWR.4037020',
  },
  { title: 'deletes a tag', operation: 'deleteRepoTag', params: { ...app, tag: 'v1' }, status: 204 },
  {
    title: 'cannot delete a missing tag',
    operation: 'deleteRepoTag',
    params: { ...app, tag: 'v1' },
    status: 404,
    code: 'SVCSTG.SWR.4041056',
  },
  {
    title: 'cannot delete a tag without permission',
    operation: 'deleteRepoTag',
    as: 'dev',
    params: { ...app, tag: 'v2' },
    status: 403,
    code: 'SVCSTG.SWR.4037020',
  },
  {
    title: 'lists the signatures of an image',
    operation: 'listRepoAccessories',
    as: 'partner',
    params: { ...signed, tag: 'v1', limit: 100, offset: 0 },
    status: 200,
    data: { total: 1, accessories: [{ repo_name: 'scanner', sig_tag: signature, type: 'signature.cosign' }] },
  },
  {
    title: 'lists no signature of an image without one',
    operation: 'listRepoAccessories',
    params: { ...app, tag: 'v2' },
    status: 200,
    data: { total: 0 },
  },
  {
    title: 'cannot list signatures of a missing tag',
    operation: 'listRepoAccessories',
    params: { ...app, tag: 'v9' },
    status: 404,
    code: 'SVCSTG.SWR.4041056',
  },
  {
    title: 'lists the tags of a signature',
    operation: 'listReferences',
    as: 'partner',
    params: { ...signed, tag: signature, limit: 10, marker: '0' },
    status: 200,
    data: { tags: ['v1'], has_more: false },
  },
  {
    title: 'cannot list the tags of a missing signature',
    operation: 'listReferences',
    params: { ...app, tag: signature },
    status: 404,
    code: 'SVCSTG.SWR.4041056',
  },
]
