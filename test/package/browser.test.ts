import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { build as viteBuild } from 'vite'
import { describe, expect, it } from 'vitest'
import { pageIn } from './support/chromium.js'
import { program, programResult } from './support/program.js'
import { project } from './support/project.js'
import { serveWithSandbox } from './support/serve.js'

const page = (script: string): string => `<!doctype html><title>A page</title><p id="out"></p>${script}`
const main = `${program}
const show = text => { document.getElementById('out').textContent = text }
runProgram(location.origin).then(show, error => show(error.stack))`

/** Returns the result that the page displays. */
const displayedResult = (dom: string): unknown => {
  const text = /<p id="out">(.*?)<\/p>/s.exec(dom)?.[1] ?? ''
  return JSON.parse(text.startsWith('{') ? text : JSON.stringify(text || dom))
}

const reader =
  (folder: string) =>
  (name: string): Uint8Array | undefined =>
    existsSync(join(folder, name)) ? readFileSync(join(folder, name)) : undefined

describe('The client in Chromium', () => {
  it('runs when bundled with esbuild', async () => {
    const folder = project('esbuild', {
      'main.js': main,
      'out/index.html': page('<script type="module" src="/main.js"></script>'),
    })
    const { warnings } = await build({
      absWorkingDir: folder,
      entryPoints: ['main.js'],
      bundle: true,
      minify: true,
      splitting: true,
      format: 'esm',
      platform: 'browser',
      outdir: 'out',
      logLevel: 'silent',
    })
    expect(warnings).toEqual([])
    expect(displayedResult(await pageIn(serveWithSandbox(reader(join(folder, 'out')))))).toEqual(programResult)
  })

  it('runs when bundled with Vite', async () => {
    const folder = project('vite', { 'main.js': main, 'index.html': page('<script type="module" src="/main.js"></script>') })
    const warnings: string[] = []
    await viteBuild({
      root: folder,
      configFile: false,
      logLevel: 'silent',
      build: { rollupOptions: { onwarn: ({ message }) => void warnings.push(message) } },
    })
    expect(warnings).toEqual([])
    expect(displayedResult(await pageIn(serveWithSandbox(reader(join(folder, 'dist')))))).toEqual(programResult)
  })
})
