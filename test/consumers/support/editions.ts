import { join } from 'node:path'
import { root } from '../../support/contract.js'

/** The files of `generated/` that tools read. */
export type Edition =
  | 'openapi'
  | 'openapi.zh-CN'
  | 'openapi-3.0'
  | 'openapi-client'
  | 'openapi-client-3.0'
  | 'openapi-slim'
  | 'openapi-2022-08-30'

/** Every edition. */
export const editions: readonly Edition[] = [
  'openapi',
  'openapi.zh-CN',
  'openapi-3.0',
  'openapi-client',
  'openapi-client-3.0',
  'openapi-slim',
  'openapi-2022-08-30',
]

/** Returns the file of an edition. */
export const fileOf = (edition: Edition): string => join(root, 'generated', `${edition}.json`)
