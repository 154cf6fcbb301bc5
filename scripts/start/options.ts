import { parseArgs } from 'node:util'
import { highestPort, wholeNumber } from '../../src/cli/whole-number.js'
import { UserError } from '../user-error.js'

/** Where `npm start` listens; undefined takes the usual port, or a free one when that is taken. */
export interface StartOptions {
  docsPort: number | undefined
  sandboxPort: number | undefined
}

const usage = `Usage: npm start -- [options]

  --port PORT           of the documentation, 4011 unless given; 0 takes any free one
  --sandbox-port PORT   of the sandbox, 4010 unless given; 0 takes any free one`

/**
 * Reads the options of `npm start`.
 *
 * @throws Problem when one of them is unknown or no port
 */
export function startOptions(args: readonly string[]): StartOptions {
  try {
    const options = { port: { type: 'string' }, 'sandbox-port': { type: 'string' } } as const
    const { values } = parseArgs({ args: [...args], options })
    const port = (name: keyof typeof values): number | undefined => {
      const text = values[name]
      return text === undefined ? undefined : wholeNumber(name, text, highestPort)
    }
    return { docsPort: port('port'), sandboxPort: port('sandbox-port') }
  } catch (error) {
    throw new UserError(`${error instanceof Error ? error.message : error}\n\n${usage}`)
  }
}
