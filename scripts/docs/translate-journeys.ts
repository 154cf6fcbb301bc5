import { bundleDocuments, ContractError } from '../redocly/run.js'

/** The Chinese overlay of a journey. */
export function overlayOf(file: string): string {
  return file.replace(/\.arazzo\.yaml$/, '.zh-CN.yaml')
}

/**
 * Translates journeys to Chinese. Returns them as YAML, in the order of the files.
 *
 * @throws ContractError with Redocly's output when an overlay can't be applied
 */
export async function translateJourneys(root: string, files: readonly string[]): Promise<string[]> {
  const inputs = files.map((file, index) => [`journey-${index}`, { file, overlays: [overlayOf(file)] }] as const)
  const { bundles, output } = await bundleDocuments(root, new Map(inputs))
  return inputs.map(([name]) => {
    const text = bundles.get(name)
    if (text === undefined) throw new ContractError(output)
    return text
  })
}
