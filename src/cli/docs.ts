import { catalogueUrl } from '../errors/swr-error.js'

const message = `Documentation: ${new URL('..', catalogueUrl)}
To build it, run npm ci && npm run docs in a checkout of https://github.com/huaweicloud-swr/huaweicloud-swr`

/** `huaweicloud-swr docs`: prints where the documentation is. The package doesn't include the tools that build it. */
export function docsCommand(): void {
  console.log(message)
}
