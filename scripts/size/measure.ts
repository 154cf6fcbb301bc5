import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { operations } from '../../generated/operations.js'

/** Imports of a program, as source text. */
export interface Portion {
  name: string
  contents: string
  /** The limit in bytes of what loads at once, minified and gzipped. */
  limit: number
  /** Bundled in one file, as bundlers do without code splitting. */
  whole?: true
}

const client = `export { createSwrClient, filter, SwrError } from './src/index.js'`

/** Bytes for what is the same for any contract, and for each operation: its row in the table, and its validators. */
const limit = (fixed: number, perOperation: number): number => fixed + perOperation * Object.keys(operations).length

/**
 * The portions with their limits, slightly above the measured sizes, so that growth is noticed in the change that causes it.
 *
 * What only a failure, a signature, hooks or a list of several pages needs loads on demand. Validation is an entry of its own.
 */
export const portions: readonly Portion[] = [
  { name: 'the client: createSwrClient, filter, SwrError', contents: client, limit: limit(11_800, 25) },
  { name: 'the same in one file without code splitting', contents: client, limit: limit(22_000, 25), whole: true },
  {
    name: 'the same with validation',
    contents: `${client}\nexport { createValidator } from './src/validate.js'`,
    limit: limit(13_100, 400),
    whole: true,
  },
  { name: 'all exports of the client', contents: `export * from './src/index.js'`, limit: limit(12_050, 25) },
  { name: 'filter alone', contents: `export { filter, parseFilter } from './src/filter.js'`, limit: 1_000 },
]

/** Returns the bytes that a browser loads at once, minified and gzipped. Dynamic imports don't count. */
export async function measure({ contents, whole }: Portion, root: string): Promise<number> {
  const { metafile, outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    splitting: !whole,
    format: 'esm',
    platform: 'browser',
    // As `browser` in package.json: what only Node can do isn't part of a bundle for browsers.
    external: ['./sources/default-chain.js', './unused-proxy.js'],
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

/** Formats bytes as the README does. */
export function formatKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
