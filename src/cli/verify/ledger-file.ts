import { closeSync, fsyncSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { createLedger, type Ledger, readLedger } from '../../verify/run/ledger.js'

/** A ledger in a file, each line of which is on the disk before the call that it is about. */
export interface LedgerFile {
  ledger: Ledger
  file: string
  /** Closes the file, and removes it when nothing is left in it. */
  close: () => void
}

/**
 * Begins a ledger.
 *
 * @throws Error when the file is there already or cannot be written
 */
export function openLedger(file: string, target: string): LedgerFile {
  const handle = open(file)
  const append = (line: string): void => {
    writeSync(handle, `${line}\n`)
    fsyncSync(handle)
  }
  append(JSON.stringify({ target }))
  const ledger = createLedger(append)
  return {
    ledger,
    file,
    close() {
      closeSync(handle)
      if (ledger.left().length === 0) rmSync(file)
    },
  }
}

function open(file: string): number {
  try {
    // Another run's ledger is the only trace of what that has left behind.
    return openSync(file, 'wx')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EEXIST')
      throw new Error(
        isLedger(file)
          ? `The ledger ${file} is there already. Sweep it first: huaweicloud-swr verify --sweep ${file}`
          : `${file} is there already and is no ledger. Give --ledger a name that is free.`,
      )
    throw new Error(`The ledger ${file} cannot be written: ${error instanceof Error ? error.message : error}`)
  }
}

function isLedger(file: string): boolean {
  try {
    readLedger(readFileSync(file, 'utf8'))
    return true
  } catch {
    return false
  }
}
