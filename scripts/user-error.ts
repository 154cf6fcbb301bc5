/** An error that the user of a script can fix; the message says how. Scripts print it without a stack trace. */
export class UserError extends Error {
  override name = 'UserError'
}
