type Names = Readonly<Record<string, string>>

/** The organization that the calls create. */
export const made: Names = { namespace: 'made' }
/** The organization that exists. */
export const ready: Names = { namespace: 'ready' }
/** A repository with images. */
export const app: Names = { ...ready, repository: 'team$app' }
/** A repository that doesn't exist. */
export const missing: Names = { ...ready, repository: 'missing' }
/** A repository of another account, with a signature and a retention policy. */
export const signed: Names = { namespace: 'vendor-tools', repository: 'scanner' }
