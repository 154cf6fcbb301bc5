import type { Hooks } from './hooks.js'
import type { LoggedHook, Logger } from './logger.js'

const loggedHooks: readonly LoggedHook[] = ['request', 'response', 'failure', 'retry', 'list', 'warning']

/** Returns hooks that log each event and then call the hooks of the caller. What writes the log loads on demand. */
export function logHooks(hooks: Hooks, logger: Logger): Hooks {
  const logged: Record<string, unknown> = { ...hooks }
  for (const name of loggedHooks)
    logged[name] = async (event: never) => {
      const { logEvent } = await import('./on-demand.js')
      logEvent(logger, name, event)
      return hooks[name]?.(event)
    }
  return logged
}

/**
 * Returns the logger that the environment variable `HUAWEICLOUD_SWR_LOG` requests: `debug`, `info` or `warn`. It writes to the
 * standard error output, so that the output of a program stays as it is.
 */
export function loggerFromEnvironment(level: string | undefined): Logger | undefined {
  const levels: readonly (string | undefined)[] = ['debug', 'info', 'warn']
  const index = levels.indexOf(level)
  if (index < 0) return undefined
  return Object.fromEntries(levels.slice(index).map(name => [name, (message: string) => console.error(message)]))
}
