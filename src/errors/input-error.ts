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

  /** Returns the name and the message for `JSON.stringify`, which omits the message of an error. */
  toJSON(): object {
    const { name, message } = this
    return { name, message }
  }
}
