import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type LocatedYaml, parseLocated } from '../located-yaml.js'

/** An overlay file. */
export interface OverlayFile {
  /** The path from the root of the project. */
  file: string
  /** The path within the folder of the language; the source file has the same name. */
  name: string
  source: string
  yaml: LocatedYaml
}

/** Parses an overlay file. */
export const parseOverlay = (file: string, name: string, source: string): OverlayFile => ({
  file,
  name,
  source,
  yaml: parseLocated(file, source),
})

/** The languages of the overlays, each a folder of `openapi/overlays/`. */
export const translatedLanguages = ['zh-CN'] as const

/** The folder of a language's overlays, from the root of the project. */
export const overlayFolder = (language: string): string => `openapi/overlays/${language}`

/** Reads the overlays of a language, sorted by name. */
export function readOverlays(root: string, language: string): OverlayFile[] {
  const folder = overlayFolder(language)
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map(name => name.replaceAll('\\', '/'))
    .filter(name => name.endsWith('.yaml'))
    .sort()
    .map(name => parseOverlay(`${folder}/${name}`, name, readFileSync(join(root, folder, name), 'utf8')))
}
