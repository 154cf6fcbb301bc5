// npm run picture: the pictures of the documentation that the READMEs show. Needs Chromium.
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { chromiumPath } from '../test/support/chromium.js'
import { buildDocs, docsFolder } from './docs.js'

await buildDocs(process.cwd())
const browser = await chromium.launch({
  executablePath: chromiumPath(),
  // Root, as in a container, has no sandbox for Chromium.
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
try {
  for (const [folder, file] of [
    ['', '.github/documentation.png'],
    ['zh-CN/', '.github/documentation.zh-CN.png'],
  ] as const) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, colorScheme: 'light' })
    const place = pathToFileURL(resolve(docsFolder, `${folder}reference/index.html`))
    await page.goto(`${place.href}#/repositories/createrepo`)
    await page.waitForLoadState('networkidle')
    await page.locator('#redoc').waitFor()
    // The pages go to the place in the address once they are alive.
    await page.waitForTimeout(1000)
    await page.screenshot({ path: file })
    console.log(file)
  }
} finally {
  await browser.close()
}
