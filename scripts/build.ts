// npm run build: builds dist/, or the folder of the argument: the entries of the package, their shared chunks and the types.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { writeDeclarations } from './build/declarations.js'
import { shrinkSourceMaps } from './build/maps.js'
import { buildOptions, entryNames } from './build/options.js'

const out = process.argv[2] ?? buildOptions.outdir
for (const name of ['chunks', 'types', 'cli', ...entryNames.map(name => name.replace(/index$/, '')).filter(Boolean)])
  rmSync(join(out, name), { recursive: true, force: true })
const { metafile } = await build({ ...buildOptions, outdir: out })
shrinkSourceMaps(metafile)
writeDeclarations(
  process.cwd(),
  entryNames.map(name => `src/${name}.ts`),
  join(out, 'types'),
)
