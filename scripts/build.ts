// npm run build: builds dist/, or the folder of the argument: the entries of the package, their shared chunks and the types.
import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Metafile } from 'esbuild'
import { buildOptions, entryNames } from './build/options.js'

const out = process.argv[2] ?? buildOptions.outdir
for (const name of [
  'on-demand',
  'chunks',
  'types',
  'cli',
  ...entryNames.map(name => name.replace(/index$/, '')).filter(Boolean),
])
  rmSync(join(out, name), { recursive: true, force: true })
const { metafile } = await build({ ...buildOptions, outdir: out })
shrinkSourceMaps(metafile)
// `isolatedDeclarations` makes types possible without type checking. There are no declaration maps, since the package has no sources.
const flags =
  '--declaration --emitDeclarationOnly --noCheck --module nodenext --target es2022 --strict --exactOptionalPropertyTypes'
execFileSync(process.execPath, [
  'node_modules/typescript-next/bin/tsc',
  ...['--ignoreConfig', ...flags.split(' '), '--rootDir', '.', '--outDir', join(out, 'types')],
  ...entryNames.map(name => `src/${name}.ts`),
])

interface SourceMap {
  sources: string[]
  sourcesContent: string[]
}

/** Removes the source maps of files that only re-export chunks, and the text of generated sources from the others. */
function shrinkSourceMaps({ outputs }: Metafile): void {
  for (const file of Object.keys(outputs).filter(name => name.endsWith('.js'))) {
    const map: SourceMap = JSON.parse(readFileSync(`${file}.map`, 'utf8'))
    if (map.sources.length === 0) {
      rmSync(`${file}.map`)
      writeFileSync(file, readFileSync(file, 'utf8').replace(/\/\/# sourceMappingURL=\S+\n?$/, ''))
      continue
    }
    const sourcesContent = map.sourcesContent.map((content, index) => {
      const [generated] = /generated\/[^/]+$/.exec(map.sources[index] ?? '') ?? []
      return generated === undefined ? content : `// ${generated} of the repository, written by \`npm run generate\`.\n`
    })
    writeFileSync(`${file}.map`, JSON.stringify({ ...map, sourcesContent }))
  }
}
