import type { RuntimeRecord } from './records.js'

/** The pinned versions of the runtimes and tools. The table in openapi/docs/runtimes.md lists them. */
export const versions = {
  /** The oldest supported version, and the latest one of each later release line. */
  node: ['20.19.0', '22.23.5', '24.22.3', '26.12.1'],
  bun: '1.4.5',
  deno: '2.9.6',
  workerd: '1.20261117.1',
  next: '16.4.6',
  react: '19.3.1',
  esbuild: '0.28.2',
  vite: '8.4.0',
  webpack: '5.113.0',
  vitest: '5.1.2',
  jest: '30.5.2',
  /** The oldest supported version, and the latest one of each later release line. */
  typescript: ['5.4.5', '5.5.4', '5.6.3', '5.7.3', '5.8.3', '5.9.3', '6.0.3', '7.0.2'],
} as const

/** The Node.js that runs the tools: the newest one with long-term support. */
export const toolNode = '24.22.3'

const record = (runtime: string, version: string, use: string): RuntimeRecord => ({ runtime, version, use })

/** The combinations that the suite tests, in the order of the table. */
export const expectedRecords: readonly RuntimeRecord[] = [
  ...versions.node.map(version => record('Node.js', version, 'import')),
  ...versions.node.map(version => record('Node.js', version, 'require')),
  record('Bun', versions.bun, 'import'),
  record('Deno', versions.deno, 'import'),
  record('workerd', versions.workerd, 'without Node.js compatibility'),
  record('workerd', versions.workerd, 'with nodejs_compat'),
  record('Next.js', versions.next, 'route for Node.js'),
  record('Next.js', versions.next, 'route for the edge'),
  record('esbuild', versions.esbuild, 'bundle in Chromium'),
  record('Vite', versions.vite, 'bundle in Chromium'),
  record('webpack', versions.webpack, 'bundle in Chromium'),
  record('Vitest', versions.vitest, 'import'),
  record('Jest', versions.jest, 'import'),
  ...versions.typescript.map(version => record('TypeScript', version, 'bundler, node16, nodenext')),
]
