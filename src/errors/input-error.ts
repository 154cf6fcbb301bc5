/**
 * An invalid option, parameter or credential. The request was not sent.
 *
 * @example
 * try {
 *   createSwrClient({ region: 'Not A Region' })
 * } catch (error) {
 *   console.log(error instanceof SwrInputError) // true
 * }
 */
export class SwrInputError extends TypeError {
  override name = 'SwrInputError'
}
