import type { BuildOptions } from 'esbuild'

/** The entries that are programs, below `src/` and below `dist/`. The package's `exports` and `bin` name them. */
export const entryNames: readonly string[] = ['index', 'node', 'filter', 'error-codes', 'sandbox/index', 'verify/index']

/** How `dist/` is built: a file for each entry, chunks that are loaded when they are needed. */
export const buildOptions: BuildOptions & { metafile: true; outdir: string } = {
  entryPoints: Object.fromEntries([...entryNames, 'cli/index'].map(name => [name, `src/${name}.ts`])),
  outdir: 'dist',
  bundle: true,
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  // Dependencies are installed with the package; `node:` modules exist where the entries for Node are used.
  packages: 'external',
  // The sources are in the maps, since the package does not have them otherwise.
  sourcemap: true,
  sourcesContent: true,
  metafile: true,
}
