import { isRecord, parseJson } from '../../errors/json.js'

/** A reference to a blob or a manifest. */
export interface Descriptor {
  mediaType?: string
  digest: string
  size: number
  artifactType?: string
  /** Where to download a layer instead of from the registry. */
  urls?: readonly string[]
}

/** What a manifest refers to. An image has a configuration and layers, a list has manifests. */
export interface ManifestContent {
  mediaType: string | undefined
  schemaVersion: unknown
  artifactType: string | undefined
  annotations: Readonly<Record<string, string>> | undefined
  config: Descriptor | undefined
  layers: readonly Descriptor[]
  manifests: readonly Descriptor[]
  subject: Descriptor | undefined
  /** Whether the fields have the types that the specification requires. */
  wellFormed: boolean
  /** Whether the manifest has the field `config`, `layers` or `manifests`. */
  has: { config: boolean; layers: boolean; manifests: boolean }
}

/** Returns what a manifest refers to. A text that isn't one refers to nothing and isn't well-formed. */
export function parseContent(text: string): ManifestContent {
  const value = parseJson(text)
  const { mediaType, schemaVersion, artifactType, annotations, config, layers, manifests, subject } = isRecord(value)
    ? value
    : {}
  const lists = [layers, manifests].map(list => (Array.isArray(list) ? list.filter(isDescriptor) : []))
  const [validLayers = [], validManifests = []] = lists
  return {
    mediaType: typeof mediaType === 'string' ? mediaType : undefined,
    schemaVersion,
    // An empty one counts as none.
    artifactType: typeof artifactType === 'string' && artifactType !== '' ? artifactType : undefined,
    annotations: isStrings(annotations) ? annotations : undefined,
    config: isDescriptor(config) ? config : undefined,
    layers: validLayers,
    manifests: validManifests,
    subject: isDescriptor(subject) ? subject : undefined,
    wellFormed:
      isRecord(value) &&
      [mediaType, artifactType].every(field => field === undefined || typeof field === 'string') &&
      [config, subject].every(field => field === undefined || isDescriptor(field)) &&
      [layers, manifests].every(
        (list, index) => list === undefined || (Array.isArray(list) && list.length === lists[index]?.length),
      ),
    has: { config: config !== undefined, layers: layers !== undefined, manifests: manifests !== undefined },
  }
}

/** Returns whether a layer may be missing, since clients download it from elsewhere. */
export function isForeignLayer({ mediaType = '', urls }: Descriptor): boolean {
  return (urls !== undefined && urls.length > 0) || /\.(?:foreign\.diff|nondistributable)\./.test(mediaType)
}

function isDescriptor(value: unknown): value is Descriptor {
  if (!isRecord(value)) return false
  const { digest, size, mediaType, artifactType, urls } = value
  return (
    typeof digest === 'string' &&
    Number.isSafeInteger(size) &&
    Number(size) >= 0 &&
    [mediaType, artifactType].every(field => field === undefined || typeof field === 'string') &&
    (urls === undefined || (Array.isArray(urls) && urls.every(url => typeof url === 'string')))
  )
}

function isStrings(value: unknown): value is Record<string, string> {
  return typeof value === 'object' && value !== null && Object.values(value).every(item => typeof item === 'string')
}
