/** The call itself is wrong; nothing was sent. */
export class SwrInputError extends TypeError {
  override name = 'SwrInputError'
}
