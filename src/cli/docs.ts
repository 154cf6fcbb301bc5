import { catalogueUrl } from '../errors/documentation.js'
import { infoText, parseOptions } from './parse-options.js'

const usage = `Usage: huaweicloud-swr docs

Print the URL of the documentation.

Options:
  -h, --help     Show this help
  -v, --version  Show the version`

const documentationMessage = `Documentation: ${new URL('..', catalogueUrl)}
To build it, run npm ci && npm run docs in a checkout of https://github.com/huaweicloud-swr/huaweicloud-swr`

/** `huaweicloud-swr docs`: prints where the documentation is. The package doesn't include the tools that build it. */
export function docsCommand(args: readonly string[]): void {
  console.log(infoText(parseOptions('docs', args, {}), () => usage) ?? documentationMessage)
}
