import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pageIn } from '../package/support/chromium.js'
import { project } from '../package/support/project.js'
import { succeed } from '../package/support/run.js'
import { serveWithSandbox } from '../package/support/serve.js'
import { chromiumPath } from '../support/chromium.js'
import { installBinary, installPackages } from './support/install.js'
import { expectedResult, program } from './support/program.js'
import { recordPassed } from './support/records.js'
import { toolNode, versions } from './support/versions.js'

const page = (script: string): string => `<!doctype html><title>A page</title><p id="out"></p>${script}`
const main = `
import { runProgram } from './program.mjs'
const show = text => { document.getElementById('out').textContent = text }
runProgram(location.origin).then(result => show(JSON.stringify(result)), error => show(JSON.stringify(String(error.stack))))
`
const files = { 'program.mjs': program, 'main.js': main, 'package.json': '{ "private": true, "type": "module" }' }
const html = page('<script type="module" src="/main.js"></script>')

/** A bundler: the program that bundles into `out`, and the names of the packages that it requires. */
interface Bundler {
  packages: readonly string[]
  args: (installed: string) => readonly string[]
  files: Readonly<Record<string, string>>
}

const webpackScript = `
import { createRequire } from 'node:module'
const webpack = createRequire(process.argv[2] + '/package.json')('webpack')
webpack({ mode: 'production', target: 'web', context: process.cwd(), entry: './main.js', output: { path: process.cwd() + '/out', filename: 'main.js', publicPath: '/' } }, (error, stats) => {
  if (error) throw error
  if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString({ all: false, errors: true, warnings: true }))
})`

const bundlers: Readonly<Record<'esbuild' | 'vite' | 'webpack', Bundler>> = {
  esbuild: {
    packages: [`esbuild@${versions.esbuild}`],
    args: installed => [
      join(installed, 'node_modules/esbuild/bin/esbuild'),
      ...[
        'main.js',
        '--bundle',
        '--splitting',
        '--minify',
        '--format=esm',
        '--platform=browser',
        '--outdir=out',
        '--log-limit=0',
      ],
    ],
    files: {},
  },
  vite: {
    packages: [`vite@${versions.vite}`],
    args: installed => [join(installed, 'node_modules/vite/bin/vite.js'), 'build', '--outDir', 'out', '--logLevel', 'warn'],
    files: { 'index.html': html },
  },
  webpack: {
    packages: [`webpack@${versions.webpack}`],
    args: installed => ['webpack.mjs', installed],
    files: { 'webpack.mjs': webpackScript },
  },
}

const names: Readonly<Record<keyof typeof bundlers, string>> = { esbuild: 'esbuild', vite: 'Vite', webpack: 'webpack' }

describe('Chromium', () => {
  it.for(Object.keys(bundlers) as (keyof typeof bundlers)[])('runs the client in a bundle of %s', async (name, context) => {
    const node = await installBinary('node', toolNode)
    if (node.path === undefined) return context.skip(node.reason)
    if (!existsSync(chromiumPath())) return context.skip('Chromium is not installed')
    const { packages, args, files: own } = bundlers[name]
    const installed = await installPackages(name, packages)
    if (installed.folder === undefined) return context.skip(installed.reason)
    const folder = project(`runtimes/${name}/page`, { ...files, ...own })
    expect(await succeed(node.path, args(installed.folder), folder)).not.toMatch(/warning/i)
    const out = join(folder, 'out')
    if (!existsSync(join(out, 'index.html'))) writeFileSync(join(out, 'index.html'), html)
    const read = (file: string): Uint8Array | undefined =>
      existsSync(join(out, file)) ? readFileSync(join(out, file)) : undefined
    const content = await pageIn(serveWithSandbox(read))
    expect(JSON.parse(/<p id="out">(.*?)<\/p>/s.exec(content)?.[1] ?? '""')).toEqual(expectedResult)
    recordPassed({ runtime: names[name], version: versions[name], use: 'bundle in Chromium' })
  })
})
