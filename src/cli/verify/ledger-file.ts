import { closeSync, existsSync, fsyncSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { createLedger, type Ledger, readLedger } from '../../verify/run/ledger.js'
import { writing } from '../files.js'
import { UsageError } from '../usage.js'

/** A ledger in a file. Each line is on disk before the request that it describes is sent. */
export interface LedgerFile {
  ledger: Ledger
  file: string
  /** Closes the file, and deletes it when no resources remain. */
  close: () => void
}

/**
 * Creates a ledger file.
 *
 * @throws UsageError when the file exists or can't be written
 */
export function openLedger(file: string, target: string): LedgerFile {
  const handle = createLedgerFile(file)
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
      if (ledger.remaining().length === 0) rmSync(file)
    },
  }
}

function createLedgerFile(file: string): number {
  // Never overwrites a ledger: it is the only record of what another run left behind.
  if (existsSync(file))
    throw new UsageError(
      isLedger(file)
        ? `The ledger ${file} already exists. Clean up first: huaweicloud-swr verify --cleanup ${file}`
        : `${file} already exists and isn't a ledger. Pass another file name to --ledger.`,
    )
  return writing(file, () => openSync(file, 'wx'))
}

function isLedger(file: string): boolean {
  try {
    readLedger(readFileSync(file, 'utf8'))
    return true
  } catch {
    return false
  }
}
