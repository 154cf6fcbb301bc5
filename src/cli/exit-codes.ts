/** The exit codes of all commands. A command that a signal ends has the code of that signal. */
export const exitCodes = {
  success: 0,
  /** The service responded with an error, or a verification found a violation. */
  failure: 1,
  /** The usage is invalid, or the command failed: no connection, no credentials, an unreadable file. */
  incomplete: 2,
} as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** The signals that end a command, with the exit code of each: 128 plus its number. */
export const signalExitCodes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const
export type StopSignal = keyof typeof signalExitCodes
