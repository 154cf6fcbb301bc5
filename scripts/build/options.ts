import type { BuildOptions } from 'esbuild'
import packageJson from '../../package.json' with { type: 'json' }

/** The entries of the package's `exports`, in `src/` and in `dist/`. */
export const entryNames: readonly string[] = Object.values(packageJson.exports).flatMap(entry =>
  typeof entry === 'string' ? [] : [entry.default.replace(/^\.\/dist\/(.*)\.js$/, '$1')],
)

/** The esbuild options of `dist/`. */
export const buildOptions: BuildOptions & { outdir: string } = {
  entryPoints: {
    ...Object.fromEntries([...entryNames, 'cli/index'].map(name => [name, `src/${name}.ts`])),
    // Files with fixed names, which `browser` in package.json replaces: a browser has neither files nor undici nor proxies of its own.
    'on-demand/default-chain': 'src/auth/sources/default-chain.ts',
    'on-demand/dispatch-transport': 'src/client/dispatch-transport.ts',
    'on-demand/unused-proxy': 'src/client/unused-proxy.ts',
    uncommon: 'src/uncommon.ts',
  },
  plugins: [
    {
      name: 'uncommon',
      setup: ({ onResolve }) => onResolve({ filter: /\/uncommon\.js$/ }, ({ path }) => ({ path, external: true })),
    },
  ],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  format: 'esm',
  // Without it, each Chinese character takes six bytes instead of three.
  charset: 'utf8',
  target: 'es2022',
  platform: 'neutral',
  // Dependencies are installed with the package, and entries that import `node:` modules run in Node.
  packages: 'external',
}
