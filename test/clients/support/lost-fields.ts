/** Fields that no SDK has: they come from responses of the live service, or from pages of the reference that are newer than the SDKs. */
export const unreadFields: readonly string[] = [
  'listNamespaces namespaces.access_user_count',
  'listNamespaces namespaces.repo_count',
  'listSyncRegions body.registryURL',
  'showShareFeatureGates enable_cosign_signature',
  'showShareFeatureGates enable_customize_validity_period',
  'showShareFeatureGates enable_enterprise_edition_link',
  'showShareFeatureGates swr_util_download_url',
]

/**
 * Returns the fields of a response that an SDK loses or changes, such as `namespaces.repo_count`. Names of headers differ in
 * case. A field without a value isn't lost.
 */
export function lostFields(sent: unknown, read: unknown, path: readonly string[] = []): string[] {
  if (sent === null || (Array.isArray(sent) && sent.length === 0)) return []
  if (typeof sent !== 'object' || read === null || typeof read !== 'object') return sent === read ? [] : [path.join('.')]
  const fields = new Map(Object.entries(read).map(([name, value]) => [name.toLowerCase(), value]))
  return Object.entries(sent).flatMap(([name, value]) =>
    lostFields(value, fields.get(name.toLowerCase()), Array.isArray(sent) ? path : [...path, name]),
  )
}
