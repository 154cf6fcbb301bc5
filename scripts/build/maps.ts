import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Metafile } from 'esbuild'

interface SourceMap {
  sources: string[]
  sourcesContent: string[]
}

/**
 * Makes the source maps of what was built lighter: files that only pass on what chunks hold have none, since nothing in them has a
 * source, and what was generated is named there and not repeated, since it is half a megabyte that nobody steps through.
 */
export function slimMaps({ outputs }: Metafile): void {
  for (const file of Object.keys(outputs).filter(name => name.endsWith('.js'))) {
    const map: SourceMap = JSON.parse(readFileSync(`${file}.map`, 'utf8'))
    if (map.sources.length === 0) {
      rmSync(`${file}.map`)
      writeFileSync(file, readFileSync(file, 'utf8').replace(/\/\/# sourceMappingURL=\S+\n?$/, ''))
      continue
    }
    const sourcesContent = map.sourcesContent.map((content, index) => {
      const [generated] = /generated\/[^/]+$/.exec(map.sources[index] ?? '') ?? []
      return generated === undefined ? content : `// ${generated} of the repository, made by \`npm run generate\`.\n`
    })
    writeFileSync(`${file}.map`, JSON.stringify({ ...map, sourcesContent }))
  }
}
