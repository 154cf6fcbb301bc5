import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const elsewhere = ['/snap/bin/chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

/** Where Chromium is; SWR_CHROMIUM names another one. Throws one line that says how to get it. */
export function chromiumPath(): string {
  const own = process.env.SWR_CHROMIUM
  const folders = (process.env.PATH ?? '').split(delimiter)
  const places = own ? [own] : [...folders.flatMap(folder => names.map(name => join(folder, name))), ...elsewhere]
  const found = places.find(place => existsSync(place))
  if (found !== undefined) return found
  const where = own ? `SWR_CHROMIUM names ${own}, which is not there` : 'Chromium is not installed'
  throw new Error(`${where}. This test needs it: apt-get install chromium, or name one with SWR_CHROMIUM.`)
}
