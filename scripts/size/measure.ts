import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { type RolldownOutput, rolldown } from 'rolldown'
import { operations } from '../../generated/operations.js'
import { bundle as buildPackage } from '../build/bundle.js'

/** Imports of a program, as source text. */
export interface Portion {
  name: string
  contents: string
  /** The limit in bytes of what loads at once, minified and gzipped. */
  limit: number
  /** Rolldown, which Vite uses, by default. */
  bundler?: 'esbuild'
  /** Bundled in one file, as bundlers do without code splitting. */
  whole?: true
}

const client = `export { createSwrClient, filter, SwrError } from 'huaweicloud-swr'`

/** Bytes for what is the same for any contract, and for each operation: its row in the table, and its validators. */
const limit = (fixed: number, perOperation: number): number => fixed + perOperation * Object.keys(operations).length

/**
 * The portions with their limits, slightly above the measured sizes, so that growth is noticed in the change that causes it.
 *
 * What only a failure, a signature, hooks or a list of several pages needs loads on demand. Validation is an entry of its own.
 * esbuild loads more at once: all that any export of an entry needs, even one that the program doesn't import.
 */
export const portions: readonly Portion[] = [
  { name: 'the client: createSwrClient, filter, SwrError', contents: client, limit: limit(8_980, 25) },
  { name: 'the same in one file without code splitting', contents: client, limit: limit(22_030, 25), whole: true },
  { name: 'the same split by esbuild', contents: client, limit: limit(9_930, 25), bundler: 'esbuild' },
  {
    name: 'the same with validation',
    contents: `${client}\nexport { createValidator } from 'huaweicloud-swr/validate'`,
    limit: limit(12_500, 400),
    whole: true,
  },
  { name: 'all exports of the client', contents: `export * from 'huaweicloud-swr'`, limit: limit(9_960, 25) },
  { name: 'filter alone', contents: `export { filter, parseFilter } from 'huaweicloud-swr/filter'`, limit: 1_050 },
]

/** Calls a function with a project that has installed the package as it is published. */
export async function withProject<T>(root: string, run: (project: string) => Promise<T>): Promise<T> {
  const project = mkdtempSync(join(tmpdir(), 'swr-size-'))
  try {
    const installed = join(project, 'node_modules/huaweicloud-swr')
    mkdirSync(installed, { recursive: true })
    copyFileSync(join(root, 'package.json'), join(installed, 'package.json'))
    await buildPackage(join(installed, 'dist'))
    return await run(project)
  } finally {
    rmSync(project, { recursive: true, force: true })
  }
}

/** Returns the bytes that a browser loads at once, minified and gzipped. Dynamic imports don't count. */
export async function measure(portion: Portion, project: string): Promise<number> {
  const files = await (portion.bundler === 'esbuild' ? bundleWithEsbuild : bundlePortion)(portion, project)
  const loaded = new Set(['stdin.js'])
  for (const name of loaded) for (const path of files.get(name)?.imports ?? []) if (files.has(path)) loaded.add(path)
  return [...loaded].reduce((sum, name) => sum + gzipSync(files.get(name)?.code ?? '', { level: 9 }).length, 0)
}

/** The files of a bundle by name, with their static imports. `stdin.js` is the program. */
type Files = ReadonlyMap<string, { code: string; imports: readonly string[] }>

async function bundlePortion({ contents, whole }: Portion, project: string): Promise<Files> {
  const program = join(project, 'stdin.js')
  const built = await rolldown({
    input: { stdin: program },
    cwd: project,
    platform: 'browser',
    plugins: [
      {
        name: 'stdin',
        resolveId: id => (id === program ? id : null),
        load: id => (id === program ? contents : null),
      },
    ],
  })
  const { output }: RolldownOutput = await built.generate({ format: 'esm', minify: true, codeSplitting: whole !== true })
  await built.close()
  return new Map(
    output.flatMap(file =>
      file.type === 'chunk' ? [[file.fileName, { code: file.code, imports: file.imports }] as const] : [],
    ),
  )
}

async function bundleWithEsbuild({ contents, whole }: Portion, project: string): Promise<Files> {
  const { metafile, outputFiles } = await build({
    stdin: { contents, resolveDir: project, loader: 'js' },
    absWorkingDir: project,
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
  return new Map(
    Object.entries(metafile.outputs).map(([path, { imports }]) => {
      const name = path.replace(/^dist\//, '')
      const code = outputFiles.find(file => file.path.replaceAll('\\', '/').endsWith(`/${path}`))?.text ?? ''
      const statements = imports.filter(({ kind }) => kind === 'import-statement')
      return [name, { code, imports: statements.map(imported => imported.path.replace(/^dist\//, '')) }] as const
    }),
  )
}

/** Formats bytes as the README does. */
export function formatKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
