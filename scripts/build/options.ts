import type { BuildOptions } from 'esbuild'

/** The entries of the package's `exports`, in `src/` and in `dist/`. */
export const entryNames: readonly string[] = [
  'index',
  'node',
  'credentials',
  'filter',
  'error-codes',
  'sandbox/index',
  'verify/index',
]

/** The esbuild options of `dist/`. */
export const buildOptions: BuildOptions & { metafile: true; outdir: string } = {
  entryPoints: {
    ...Object.fromEntries([...entryNames, 'cli/index'].map(name => [name, `src/${name}.ts`])),
    // A file with a fixed name, which `browser` in package.json replaces: there are no files to read in a browser.
    'auth/default-chain': 'src/auth/sources/default-chain.ts',
  },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  // Dependencies are installed with the package, and entries that import `node:` modules run in Node.
  packages: 'external',
  // The maps contain the sources, since the package doesn't.
  sourcemap: true,
  sourcesContent: true,
  metafile: true,
}
