// Builds dist/, or the folder that is named: one JavaScript file for each entry of the package, chunks that are loaded when they are needed, and types.
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'

const out = process.argv[2] ?? 'dist'
for (const stale of ['types', 'chunks']) rmSync(join(out, stale), { recursive: true, force: true })
await build({
  entryPoints: {
    index: 'src/index.ts',
    'node/index': 'src/node/index.ts',
    'sandbox/index': 'src/sandbox/index.ts',
    'cli/index': 'src/cli/index.ts',
  },
  outdir: out,
  bundle: true,
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  // The sandbox's parts are small and come along; `node:` modules exist where node/ and cli/ are used.
  external: ['openapi-fetch', 'node:*', 'http', 'http2', 'stream', 'crypto', 'url'],
  sourcemap: true,
})
const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc')
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', join(out, 'types')], { stdio: 'inherit' })
