import type { Hooks, WarningEvent } from './hooks.js'
import type { LoggedHook, Logger } from './logger.js'

/** All of them but `headers`. */
export const loggedHooks: readonly LoggedHook[] = ['request', 'response', 'failure', 'retry', 'list', 'warning']

/** Prints a warning that no hook and no logger receives, so that it isn't lost. */
export function printWarning({ message }: WarningEvent): void {
  console.warn(message)
}

/**
 * Returns hooks that log each event and then call the hooks of the caller. What writes the log loads on demand.
 *
 * @param logger a logger, or the level that the environment variable `HUAWEICLOUD_SWR_LOG` requests
 */
export function logHooks(hooks: Hooks, logger: Logger | string): Hooks {
  const logged: Record<string, unknown> = { ...hooks }
  for (const name of loggedHooks)
    logged[name] = async (event: never) => {
      const { logEvent, logs } = await import('./on-demand.js')
      logEvent(logger, name, event)
      if (name === 'warning' && !hooks.warning && !logs(logger, name)) printWarning(event)
      return hooks[name]?.(event)
    }
  return logged
}
