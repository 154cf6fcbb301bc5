// Builds dist/, or the folder that is named: a file for each entry of the package, chunks that load when they are needed, and types.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { writeDeclarations } from './build/declarations.js'
import { slimMaps } from './build/maps.js'
import { buildOptions, entryNames } from './build/options.js'

const out = process.argv[2] ?? buildOptions.outdir
for (const name of ['chunks', 'types', 'cli', ...entryNames.map(name => name.replace(/index$/, '')).filter(Boolean)])
  rmSync(join(out, name), { recursive: true, force: true })
const { metafile } = await build({ ...buildOptions, outdir: out })
slimMaps(metafile)
writeDeclarations(
  process.cwd(),
  entryNames.map(name => `src/${name}.ts`),
  join(out, 'types'),
)
