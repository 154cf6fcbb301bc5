import type { ManifestContent } from '../store/manifest-content.js'
import { dockerConfig, dockerManifest, dockerManifestList, ociConfig, ociIndex, ociManifest } from '../store/media-types.js'
import { RegistryError } from './registry-error.js'

/** The supported media types of manifests. */
const imageTypes: ReadonlySet<string> = new Set([dockerManifest, ociManifest])
const listTypes: ReadonlySet<string> = new Set([dockerManifestList, ociIndex])

/** The configurations of container images. Others make a manifest an artifact. */
const configTypes: ReadonlySet<string | undefined> = new Set([dockerConfig, ociConfig])

/** The error of the service for an image that it doesn't accept. Clients fall back to other formats because of the code. */
const unsupportedImage = (detail: string): RegistryError =>
  new RegistryError(400, 'MANIFEST_INVALID', `Invalid image, fail to parse 'manifest.json'${detail}`)

/**
 * Validates a manifest without its references: its media type, its fields, and whether the service accepts such images.
 *
 * @param acceptsOci whether OCI indexes and artifacts are accepted, which the service rejects
 * @throws RegistryError when the manifest isn't accepted
 */
export function checkManifest(content: ManifestContent, mediaType: string, acceptsOci: boolean): void {
  const invalid = (problem: string): RegistryError => new RegistryError(400, 'MANIFEST_INVALID', problem)
  if (!imageTypes.has(mediaType) && !listTypes.has(mediaType))
    throw invalid(`The content type ${JSON.stringify(mediaType.slice(0, 100))} isn't that of an image or a list of images.`)
  if (content.mediaType !== undefined && content.mediaType !== mediaType)
    throw invalid(`The mediaType of the manifest doesn't match the content type ${mediaType}.`)
  if (!content.wellFormed || content.schemaVersion !== 2) throw invalid("The manifest isn't valid.")
  const isList = listTypes.has(mediaType)
  if (isList ? !content.has.manifests || content.has.config || content.has.layers : !content.config || content.has.manifests)
    throw invalid("The fields of the manifest don't match its media type.")
  if (!isList && !content.has.layers) throw invalid('The manifest has no layers.')
  if (acceptsOci) return
  if (mediaType === ociIndex) throw unsupportedImage(ociIndexAdvice)
  if (!isList && isArtifact(content)) throw unsupportedImage(': the service accepts only container images, not artifacts')
}

const ociIndexAdvice =
  ": the service doesn't accept OCI image indexes. Build with --provenance=false --sbom=false or oci-mediatypes=false, or push a Docker manifest list"

/** Returns whether a manifest isn't a container image. A classic cosign signature has the configuration of an image. */
function isArtifact({ config, artifactType, subject }: ManifestContent): boolean {
  return artifactType !== undefined || subject !== undefined || !configTypes.has(config?.mediaType)
}
