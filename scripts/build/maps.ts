import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Metafile } from 'esbuild'

interface SourceMap {
  sources: string[]
  sourcesContent: string[]
}

/**
 * Shrinks the source maps of the build: removes those of files that only re-export chunks, and the half megabyte of generated sources
 * from the others.
 */
export function shrinkSourceMaps({ outputs }: Metafile): void {
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
