import { text } from 'node:stream/consumers'
import type { CallSurroundings } from '../call.js'

/** The surroundings of a program that runs in a terminal or a script. */
export function terminal(): CallSurroundings {
  // When nobody reads on, as after `head`, there is no need to list on.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
  })
  return {
    env: process.env,
    print: line => console.log(line),
    complain: line => console.error(line),
    stdin: () => text(process.stdin),
  }
}
