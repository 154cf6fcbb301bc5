import { text } from 'node:stream/consumers'
import type { Environment } from '../../auth/environment.js'

/** What `call` reads from and writes to. */
export interface CallIO {
  env: Environment
  /** Writes a line of output, which programs may parse. */
  print: (text: string) => void
  /** Writes a message for the user. */
  printError: (text: string) => void
  /** Reads standard input to its end. */
  readStdin: () => Promise<string>
}

/** Returns the input and output of this process. */
export function processIO(): CallIO {
  // When the reader closes the pipe, as `head` does, the remaining pages are not needed.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
  })
  return {
    env: process.env,
    print: line => console.log(line),
    printError: line => console.error(line),
    readStdin: () => text(process.stdin),
  }
}
