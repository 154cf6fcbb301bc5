import { catalogueCode } from '../../generated/error-kinds.js'

/** The URL of the published error catalogue. */
export const catalogueUrl = 'https://huaweicloud-swr.github.io/huaweicloud-swr/errors/'

/** Returns the URL of a code's documentation; `undefined` for a code that isn't one of the catalogue. */
export function documentationUrl(code: string): string | undefined {
  return catalogueCode.test(code) ? `${catalogueUrl}#${code}` : undefined
}
