import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** Something that a program may import, in the form that a bundler sees it. */
export interface Portion {
  name: string
  contents: string
  /** Bytes, minified and compressed, that load at once. */
  limit: number
  /** The whole in one file: what a bundler makes of it that does not split code, as esbuild does not unless told. */
  whole?: true
}

const client = `export { createSwrClient, filter, SwrError } from './src/index.js'`

/**
 * The limits: what was measured, rounded up a little, so that growth is noticed where it happens. The goal for the client was
 * 8 kB. It is not reached: signing, paging, retry, errors with their codes and the table of operations take what they take.
 *
 * The last increase, by 0.9 kB, paid for calls that end whatever hangs, options that are checked, the rule for IAM's address
 * and stacks with the caller's line. What only a failure needs loads on demand.
 */
export const portions: readonly Portion[] = [
  { name: 'the client: createSwrClient, filter, SwrError', contents: client, limit: 15_000 },
  { name: 'the same in one file, without code splitting', contents: client, limit: 33_700, whole: true },
  { name: 'everything of the client', contents: `export * from './src/index.js'`, limit: 15_200 },
  { name: 'filter alone', contents: `export { filter, parseFilter } from './src/filter.js'`, limit: 1_000 },
]

/** How many bytes of a portion load at once in a browser, minified and compressed; what is imported later does not count. */
export async function measure({ contents, whole }: Portion, root: string): Promise<number> {
  const { metafile, outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    splitting: !whole,
    format: 'esm',
    platform: 'browser',
    outdir: 'dist',
    write: false,
    metafile: true,
    logLevel: 'error',
  })
  const loaded = new Set<string>(['dist/stdin.js'])
  for (const name of loaded)
    for (const { kind, path } of metafile.outputs[name]?.imports ?? []) if (kind === 'import-statement') loaded.add(path)
  return outputFiles
    .filter(({ path }) => [...loaded].some(name => path.replaceAll('\\', '/').endsWith(`/${name}`)))
    .reduce((sum, file) => sum + gzipSync(file.contents, { level: 9 }).length, 0)
}

/** Bytes as the README says them. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
