import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type OutputOptions, type Plugin, type RolldownOptions, rolldown } from 'rolldown'
import { minifySync } from 'rolldown/utils'
import packageJson from '../../package.json' with { type: 'json' }

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** The entries of the package's `exports`, in `src/` and in `dist/`. */
export const entryNames: readonly string[] = Object.values(packageJson.exports).flatMap(entry =>
  typeof entry === 'string' ? [] : [entry.default.replace(/^\.\/dist\/(.*)\.js$/, '$1')],
)

/** Removes the whitespace of chunks that are mostly generated tables and validators, a quarter of their size. */
const compactGeneratedChunks: Plugin = {
  name: 'compact-generated-chunks',
  generateBundle(_, files) {
    for (const chunk of Object.values(files)) {
      if (chunk.type !== 'chunk') continue
      const generated = Object.entries(chunk.modules).filter(([id]) => /[\\/]generated[\\/]/.test(id))
      const size = generated.reduce((sum, [, { renderedLength }]) => sum + renderedLength, 0)
      if (size > chunk.code.length / 2)
        chunk.code = minifySync(chunk.fileName, chunk.code, {
          compress: false,
          mangle: false,
          codegen: { removeWhitespace: true },
        }).code
    }
  },
}

const input: RolldownOptions = {
  cwd: root,
  input: {
    ...Object.fromEntries([...entryNames, 'cli/index'].map(name => [name, `src/${name}.ts`])),
    // Files with fixed names, which `browser` in package.json replaces: a browser has neither files nor undici nor proxies of its own.
    'on-demand/default-chain': 'src/auth/sources/default-chain.ts',
    'on-demand/dispatch-transport': 'src/client/dispatch-transport.ts',
    'on-demand/unused-proxy': 'src/client/unused-proxy.ts',
  },
  platform: 'neutral',
  // Dependencies are installed with the package, and entries that import `node:` modules run in Node.
  external: [/^node:/, ...Object.keys(packageJson.dependencies).map(name => new RegExp(`^${name}(/|$)`))],
  resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
  transform: { target: 'es2022' },
  // The names of source files, which the package doesn't have, would be 14 kB of comments.
  experimental: { attachDebugInfo: 'none' },
  plugins: [compactGeneratedChunks],
}

const output: OutputOptions = {
  format: 'esm',
  chunkFileNames: 'chunks/[name]-[hash].js',
  hashCharacters: 'base36',
  comments: { jsdoc: false },
  codeSplitting: {
    // One file for a client and all that it imports statically, since Node takes about a millisecond to load a file.
    groups: [{ name: 'client', test: /[\\/]src[\\/]client[\\/](create-swr-client|filter|paths)\.ts$/ }],
  },
}

/** Writes the JavaScript of `dist/` to a folder. */
export async function bundle(folder: string): Promise<void> {
  const build = await rolldown(input)
  await build.write({ ...output, dir: folder })
  await build.close()
}
