import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const otherPaths = ['/snap/bin/chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

/** Returns the path of Chromium, or of SWR_CHROMIUM. Throws an error with installation instructions if it isn't found. */
export function chromiumPath(): string {
  const configured = process.env.SWR_CHROMIUM
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = configured
    ? [configured]
    : [...folders.flatMap(folder => names.map(name => join(folder, name))), ...otherPaths]
  const found = candidates.find(path => existsSync(path))
  if (found !== undefined) return found
  const reason = configured ? `SWR_CHROMIUM is ${configured}, which doesn't exist` : "Chromium isn't installed"
  throw new Error(`${reason}. This test requires it: run apt-get install chromium, or set SWR_CHROMIUM to its path.`)
}
