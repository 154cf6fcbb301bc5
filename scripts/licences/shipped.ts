import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { buildOptions } from '../build/options.js'

/** A package of somebody else's that users of this one get. */
export interface Shipped {
  name: string
  version: string
  licence: string
  /** `bundled`: its code is in `dist/`; `installed`: npm brings it. */
  how: 'bundled' | 'installed'
  text: string
}

interface Manifest {
  version: string
  license?: string
  dependencies?: Record<string, string>
}

/** Everything that is shipped, by name. */
export async function shippedPackages(root: string): Promise<Shipped[]> {
  const { metafile } = await build({ ...buildOptions, absWorkingDir: root, write: false, sourcemap: false, logLevel: 'error' })
  const bundled = Object.keys(metafile.inputs).flatMap(path => packageOf(path) ?? [])
  const all = new Map<string, Shipped['how']>([...new Set(bundled)].map(name => [name, 'bundled']))
  const waiting = Object.keys(manifestOf(root, '.').dependencies ?? {})
  for (const name of waiting) {
    all.set(name, 'installed')
    waiting.push(...Object.keys(manifestOf(root, `node_modules/${name}`).dependencies ?? {}).filter(next => !all.has(next)))
  }
  return [...all].sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, how]) => describe(root, name, how))
}

/** The package that a bundled file belongs to, wherever packages lie; undefined for what is this project's own. */
export function packageOf(path: string): string | undefined {
  const name = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)(?!.*\/node_modules\/)/.exec(path)?.[1]
  if (name === undefined && !/^(?:src|generated)\//.test(path))
    throw new Error(`${path} is bundled and belongs to no package, so nobody knows its licence.`)
  return name
}

function describe(root: string, name: string, how: Shipped['how']): Shipped {
  const { version, license } = manifestOf(root, `node_modules/${name}`)
  if (license === undefined) throw new Error(`${name} does not say its licence.`)
  return { name, version, licence: license, how, text: licenceText(join(root, 'node_modules', name)) }
}

function manifestOf(root: string, folder: string): Manifest {
  return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
}

function licenceText(folder: string): string {
  const file = existsSync(folder) ? readdirSync(folder).find(name => /^licen[cs]e/i.test(name)) : undefined
  if (file === undefined) throw new Error(`${folder} has no licence text, which must be shipped with its code.`)
  return readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()
}

/** Licences whose only demand is that their text comes along. */
export const permissive: readonly string[] = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD']

/** The document that lists them. */
export function licencesDocument(shipped: readonly Shipped[]): string {
  const rows = shipped.map(({ name, version, licence, how }) => `| ${name} | ${version} | ${licence} | ${how} |`)
  const texts = shipped.map(({ name, text }) => `## ${name}\n\n\`\`\`text\n${text}\n\`\`\`\n`)
  return `# Licences of others

Made by \`npm run licences\`. What comes with this package and is not its own: \`bundled\` is in \`dist/\`, \`installed\` is what npm brings.

| package | version | licence | how |
|---|---|---|---|
${rows.join('\n')}

${texts.join('\n')}`
}
