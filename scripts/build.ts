// npm run build: builds dist/, or the folder of the argument: the entries of the package, their shared chunks and the types.
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { bundle, entryNames } from './build/bundle.js'
import { pruneTypes } from './build/prune-types.js'

const out = resolve(process.argv[2] ?? 'dist')
for (const name of [
  'on-demand',
  'chunks',
  'types',
  'cli',
  ...entryNames.map(name => name.replace(/index$/, '')).filter(Boolean),
])
  rmSync(join(out, name), { recursive: true, force: true })
await bundle(out)
// `isolatedDeclarations` makes types possible without type checking. There are no source maps, since the
// code isn't minified and the package has no sources.
const compilerFlags =
  '--declaration --emitDeclarationOnly --noCheck --module nodenext --target es2022 --strict --exactOptionalPropertyTypes'
execFileSync(process.execPath, [
  'node_modules/typescript-next/bin/tsc',
  ...['--ignoreConfig', ...compilerFlags.split(' '), '--rootDir', '.', '--outDir', join(out, 'types')],
  ...entryNames.map(name => `src/${name}.ts`),
])
pruneTypes(
  join(out, 'types'),
  entryNames.map(name => `src/${name}.d.ts`),
)
