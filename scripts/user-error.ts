/** An error that the user of a script can fix. The message includes the fix. Scripts print it without a stack trace. */
export class UserError extends Error {
  override name = 'UserError'
}
