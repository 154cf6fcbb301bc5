import { describe, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { namedImports, reachOf, runtimeImports, sourcesBelow, unreadableImports } from '../support/modules.js'

/** Which layers a layer may import from, besides itself and `generated/`. A layer is a folder of `src/`, or a file in it. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'index.ts': ['auth', 'client', 'shared'],
  'version.ts': [],
  auth: ['client'],
  client: ['auth', 'shared', 'version.ts'],
  contract: ['auth', 'client', 'shared', 'version.ts'],
  cli: ['auth', 'client', 'contract', 'sandbox', 'shared', 'node', 'version.ts'],
  errors: [],
  filter: ['client'],
  generated: [],
  node: ['client'],
  sandbox: ['auth', 'shared'],
  shared: [],
}

/** Layers that a browser loads; nothing of Node may be needed there, nor anything that is heavy. */
const forBrowsers = ['index.ts', 'version.ts', 'auth', 'client', 'errors', 'filter', 'shared']

const sources = sourcesBelow('src', 'generated')
const layerOf = (path: string): string =>
  path.startsWith('generated/') ? 'generated' : (/^src\/([^/]+)/.exec(path)?.[1] ?? '')
const inLayer = (...layers: readonly string[]): string[] => sources.filter(source => layers.includes(layerOf(source)))
const running = await runtimeImports(sources)
const imports = [...running, ...sources.flatMap(namedImports)]

describe('layers', () => {
  it('have a rule each, and every source is in one', () => {
    expect([...new Set(sources.map(layerOf))].sort()).toEqual(Object.keys(mayImport).sort())
  })

  it('are not crossed', () => {
    const crossed = imports.filter(({ from, to }) => {
      const [here, there] = [layerOf(from), layerOf(to)]
      return there !== '' && here !== there && there !== 'generated' && !mayImport[here]?.includes(there)
    })
    expect(crossed).toEqual([])
  })

  it('are not gone around: by the name of this package, or by a name that is only known when it runs', () => {
    const own = imports.filter(({ to }) => to === manifest.name || to.startsWith(`${manifest.name}/`))
    expect(own).toEqual([])
    expect(sources.flatMap(unreadableImports)).toEqual([])
    // Nor by a file that is in no layer.
    const elsewhere = imports.filter(({ to }) => /^(?:\.|\/)/.test(to) || (/\.[jt]s$/.test(to) && layerOf(to) === ''))
    expect(elsewhere).toEqual([])
  })

  it('keep what is heavy away from the client, by however many steps', () => {
    const reached = [...reachOf(inLayer(...forBrowsers), imports)].map(layerOf)
    expect([...new Set(reached)].filter(Boolean).sort()).toEqual([...forBrowsers, 'generated'].sort())
    // For the way to a token alone, which hashes and refuses as the client does.
    const ofClient = [...reachOf(inLayer('sandbox'), running)].filter(path => layerOf(path) === 'client')
    expect(ofClient.filter(path => !path.startsWith('src/client/errors/'))).toEqual([])
  })

  it('reach for Node only where Node is', () => {
    const reached = [...reachOf(inLayer(...forBrowsers), running)].filter(path => layerOf(path) === '')
    expect(reached).toEqual(['openapi-fetch'])
  })

  it('have no circles', () => {
    const next = new Map<string, string[]>(sources.map(source => [source, []]))
    for (const { from, to, kind } of running) if (kind === 'static') next.get(from)?.push(to)
    const circles: string[] = []
    const done = new Set<string>()
    const walk = (at: string, path: readonly string[]): void => {
      if (path.includes(at)) circles.push([...path.slice(path.indexOf(at)), at].join(' → '))
      if (done.has(at) || path.includes(at)) return
      for (const to of next.get(at) ?? []) walk(to, [...path, at])
      done.add(at)
    }
    for (const source of sources) walk(source, [])
    expect(circles).toEqual([])
  })
})
