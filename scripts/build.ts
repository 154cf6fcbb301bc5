// npm run build: builds dist/, or the folder of the argument: the entries of the package, their shared chunks and the types.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Metafile } from 'esbuild'
import { writeDeclarations } from './build/declarations.js'
import { buildOptions, entryNames } from './build/options.js'

const out = process.argv[2] ?? buildOptions.outdir
for (const name of ['auth', 'chunks', 'types', 'cli', ...entryNames.map(name => name.replace(/index$/, '')).filter(Boolean)])
  rmSync(join(out, name), { recursive: true, force: true })
const { metafile } = await build({ ...buildOptions, outdir: out })
shrinkSourceMaps(metafile)
writeDeclarations(
  process.cwd(),
  entryNames.map(name => `src/${name}.ts`),
  join(out, 'types'),
)

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
