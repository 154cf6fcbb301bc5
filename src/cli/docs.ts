import { catalogueUrl } from '../errors/swr-error.js'

const line = `The documentation is at ${new URL('..', catalogueUrl)}. To build it: npm ci && npm run docs, in a checkout of https://github.com/huaweicloud-swr/huaweicloud-swr`

/** `huaweicloud-swr docs`: says where the documentation is. What builds it is too heavy to come with the package. */
export function docsCommand(): void {
  console.log(line)
}
