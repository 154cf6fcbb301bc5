import { readFileSync, writeFileSync } from 'node:fs'
import { UsageError } from './usage.js'

/**
 * Reads the JSON file of an option.
 *
 * @throws UsageError when it can't be read or isn't JSON
 */
export function readJsonFile(option: string, file: string): unknown {
  return reading(option, file, () => JSON.parse(readFileSync(file, 'utf8')))
}

/**
 * Reads the text file of an option.
 *
 * @throws UsageError when it can't be read
 */
export function readTextFile(option: string, file: string): string {
  return reading(option, file, () => readFileSync(file, 'utf8'))
}

function reading<Content>(option: string, file: string, read: () => Content): Content {
  try {
    return read()
  } catch (error) {
    throw new UsageError(`--${option}: can't read ${file}: ${readProblem(error)}`)
  }
}

/** Returns why a file can't be read, and what to do. */
function readProblem(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return "the file doesn't exist. Check the path: a relative one starts at the current folder."
  return error instanceof SyntaxError ? `the file isn't JSON: ${message}.` : accessProblem(error)
}

/**
 * Writes a text file.
 *
 * @throws UsageError when it can't be written
 */
export function writeTextFile(file: string, text: string): void {
  writing(file, () => writeFileSync(file, text))
}

/**
 * Calls a function that writes a file.
 *
 * @throws UsageError when it can't be written
 */
export function writing<Result>(file: string, write: () => Result): Result {
  try {
    return write()
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    throw new UsageError(
      `Can't write ${file}: ${isMissing ? "its folder doesn't exist. Create it first." : accessProblem(error)}`,
    )
  }
}

/** Returns why a file can't be accessed, and what to do. */
export function accessProblem(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'EISDIR') return 'this is a folder. Specify a file in it.'
  if (code === 'EACCES') return 'permission denied. Change the permissions of the file.'
  return message
}
