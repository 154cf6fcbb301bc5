import { parse } from 'yaml'
import { checkOverlays } from '../overlays/check.js'
import { languages, type OverlayFile, readOverlays } from '../overlays/read.js'
import { type Bundles, ContractError } from '../redocly/run.js'

/** The overlays of each language. */
export type Overlays = ReadonlyMap<string, readonly OverlayFile[]>

/** More would hide the first one. */
const maxProblems = 20

/** Reads the overlays of every language. */
export const allOverlays = (root: string): Overlays =>
  new Map(languages.map(language => [language, readOverlays(root, language)]))

/** The files of each language, as `bundles` wants them. */
export const overlayPaths = (overlays: Overlays): ReadonlyMap<string, readonly string[]> =>
  new Map([...overlays].map(([language, files]) => [language, files.map(({ file }) => file)]))

/** The contract as YAML and JSON. */
export const contractFiles = (name: string, yaml: string, json: string): [string, string][] => [
  [`${name}.yaml`, `# Generated from openapi/ by \`npm run generate\`. Do not edit.\n${yaml}`],
  [`${name}.json`, `${json}\n`],
]

/** The contract in every other language. Throws a ContractError that names what is wrong with an overlay. */
export function translatedFiles(contract: unknown, { translated, output }: Bundles, overlays: Overlays): [string, string][] {
  return [...overlays].flatMap(([language, files]) => {
    const problems = checkOverlays(contract, language, files)
    if (problems.length > 0) {
      const more = problems.length > maxProblems ? [`… and ${problems.length - maxProblems} more`] : []
      throw new ContractError([...problems.slice(0, maxProblems), ...more].join('\n'))
    }
    const yaml = translated.get(language)
    if (yaml === undefined) throw new ContractError(output)
    return contractFiles(`openapi.${language}`, yaml, JSON.stringify(parse(yaml), null, 2))
  })
}
