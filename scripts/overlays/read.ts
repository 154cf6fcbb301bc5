import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** An overlay as it stands on disk. */
export interface OverlayFile {
  /** From the root of the project. */
  file: string
  /** Within the folder of its language: that of the source whose texts it holds. */
  name: string
  source: string
}

/** The languages that the contract is translated to, each a folder of `openapi/overlays/`. */
export const languages = ['zh-CN'] as const

/** Where the overlays of a language are, from the root of the project. */
export const overlayFolder = (language: string): string => `openapi/overlays/${language}`

/** The overlays of a language, in a stable order. */
export function readOverlays(root: string, language: string): OverlayFile[] {
  const folder = overlayFolder(language)
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map(name => name.replaceAll('\\', '/'))
    .filter(name => name.endsWith('.yaml'))
    .sort()
    .map(name => ({ file: `${folder}/${name}`, name, source: readFileSync(join(root, folder, name), 'utf8') }))
}
