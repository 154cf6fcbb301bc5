export type { AccountOptions, UserOptions } from './accounts.js'
export type { Clock } from './clock.js'
export { createSandbox, type LoginOwner, type Sandbox, type SandboxOptions } from './create-sandbox.js'
export type { ImageOptions, Images, PutImage } from './images.js'
