import { readFileSync } from 'node:fs'
import { fileProblem, UsageError } from '../usage.js'

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
    throw new UsageError(`--${option}: can't read ${file}: ${fileProblem(error)}`)
  }
}
