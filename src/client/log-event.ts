import type { FailureEvent, Hooks, ListEvent, RequestEvent, ResponseEvent, RetryEvent, WarningEvent } from './hooks.js'
import type { LoggedHook, Logger } from './logger.js'

type LoggedEvents = { [Name in LoggedHook]: Parameters<NonNullable<Hooks[Name]>>[0] }

/** The levels of the environment variable, each of which includes those after it. */
const levelNames: readonly string[] = ['debug', 'info', 'warn']
const logLevels: Readonly<Record<LoggedHook, keyof Logger>> = {
  request: 'debug',
  response: 'debug',
  failure: 'debug',
  retry: 'info',
  list: 'warn',
  warning: 'warn',
}

/** Describes an event, whose headers are redacted. */
const describeEvent: { [Name in LoggedHook]: (event: LoggedEvents[Name]) => string } = {
  request: event => `${attemptOf(event)} is sent with ${JSON.stringify(event.headers)}`,
  response: ({ status, duration, headers, ...event }: ResponseEvent) =>
    `${attemptOf(event)} returned ${status} after ${duration} ms with ${JSON.stringify(headers)}`,
  failure: ({ error, duration, ...event }: FailureEvent) =>
    `${attemptOf(event)} failed after ${duration} ms: ${error instanceof Error ? error.message : String(error)}`,
  retry: ({ reason, delay, ...event }: RetryEvent) => `${attemptOf(event)} is repeated in ${delay} ms: ${reason}`,
  list: ({ operation, message }: ListEvent) => `${operation}: ${message}`,
  warning: ({ message }: WarningEvent) => message,
}

/**
 * Writes an event of a hook to the log. A logger that fails doesn't fail the call, whose request may have taken effect.
 *
 * @param logger a logger, or the level of a log on the standard error output, so that the output of a program stays as it is
 */
export function logEvent<Name extends LoggedHook>(logger: Logger | string, name: Name, event: LoggedEvents[Name]): void {
  write(logger, name, event).catch(() => {})
}

/** Whether a logger, or the level in the environment variable, receives the events of a hook. */
export function logs(logger: Logger | string, name: LoggedHook): boolean {
  const level = logLevels[name]
  if (typeof logger === 'object') return logger[level] !== undefined
  // A variable that was set on Windows may end with a space.
  const lowest = logger.trim().toLowerCase()
  // An unknown level logs everything: an empty log would look like a program that sends nothing.
  return lowest !== 'off' && lowest !== 'error' && levelNames.indexOf(level) >= levelNames.indexOf(lowest)
}

async function write<Name extends LoggedHook>(logger: Logger | string, name: Name, event: LoggedEvents[Name]): Promise<void> {
  if (!logs(logger, name)) return
  const message = `huaweicloud-swr: ${describeEvent[name](event)}`
  // As a method, since a logger may use `this`.
  if (typeof logger === 'object') await logger[logLevels[name]]?.(message, event)
  else console.error(message)
}

function attemptOf({ operation, method, url, attempt, callId }: Omit<RequestEvent, 'headers'>): string {
  return `[${callId}] ${operation ? `${operation} ` : ''}${method} ${url} (attempt ${attempt})`
}
