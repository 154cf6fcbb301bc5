import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Metafile } from 'esbuild'

/** Takes away the source maps of files that only pass on what chunks hold: nothing in them has a source. */
export function dropEmptyMaps({ outputs }: Metafile): void {
  for (const file of Object.keys(outputs).filter(name => name.endsWith('.js'))) {
    const { sources }: { sources: string[] } = JSON.parse(readFileSync(`${file}.map`, 'utf8'))
    if (sources.length > 0) continue
    rmSync(`${file}.map`)
    writeFileSync(file, readFileSync(file, 'utf8').replace(/\/\/# sourceMappingURL=\S+\n?$/, ''))
  }
}
