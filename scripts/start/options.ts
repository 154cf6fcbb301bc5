import { parseArgs } from 'node:util'
import { maxPort, parseIntegerOption } from '../../src/cli/usage.js'
import { UserError } from '../user-error.js'

/** The ports of `npm start`; undefined means the default port, or a free one if it's in use. */
export interface StartOptions {
  docsPort: number | undefined
  sandboxPort: number | undefined
}

const usage = `Usage: npm start -- [options]

  --port PORT           port of the documentation (default: 4011; 0 for any free port)
  --sandbox-port PORT   port of the sandbox (default: 4010; 0 for any free port)`

/**
 * Parses the options of `npm start`.
 *
 * @throws UserError if an option is unknown or isn't a port
 */
export function parseStartOptions(args: readonly string[]): StartOptions {
  try {
    const options = { port: { type: 'string' }, 'sandbox-port': { type: 'string' } } as const
    const { values } = parseArgs({ args: [...args], options })
    const port = (name: keyof typeof values): number | undefined => {
      const text = values[name]
      return text === undefined ? undefined : parseIntegerOption(name, text, maxPort)
    }
    return { docsPort: port('port'), sandboxPort: port('sandbox-port') }
  } catch (error) {
    throw new UserError(`${error instanceof Error ? error.message : error}\n\n${usage}`)
  }
}
