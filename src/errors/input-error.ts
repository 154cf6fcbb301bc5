/**
 * An invalid option, parameter or credential. The request was not sent.
 *
 * @example
 * // Throws SwrInputError: "Not A Region" isn't a valid region name.
 * createSwrClient({ region: 'Not A Region' })
 */
export class SwrInputError extends TypeError {
  override name = 'SwrInputError'
}
