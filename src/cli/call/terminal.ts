import { text } from 'node:stream/consumers'
import type { CallSurroundings } from '../call.js'

/** The surroundings of a program that runs in a terminal or a script. */
export function terminal(): CallSurroundings {
  // Who reads the output may stop early, as `head` does; that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  return {
    env: process.env,
    print: line => console.log(line),
    complain: line => console.error(line),
    stdin: () => text(process.stdin),
  }
}
