const { readdirSync } = require('node:fs')

// Which folder may import which. Run by `npm run lint`; the drawing of the layers is in CONTRIBUTING.md.

/** The layers of `src/`, lowest first. A layer imports itself and the layers below it; peers do not import each other. */
const layers = [['openapi'], ['errors'], ['auth', 'http'], ['client'], ['sandbox', 'mock', 'verify'], ['cli']]

/** The folders inside layers with several of them, lowest first. The files beside these folders assemble them. */
const innerLayers = {
  sandbox: [['regexp'], ['store'], ['faults', 'variants'], ['handlers', 'snapshot'], ['http'], ['registry', 'seed', 'admin']],
  verify: [['run'], ['cases', 'report']],
}

for (const [path, order] of [['src', layers], ...Object.entries(innerLayers).map(([name, order]) => [`src/${name}`, order])])
  for (const entry of readdirSync(`${__dirname}/${path}`, { withFileTypes: true }))
    if (entry.isDirectory() && !order.flat().includes(entry.name))
      throw new Error(`${path}/${entry.name}/ has no place in the layers of .dependency-cruiser.cjs. Add it.`)

/** Returns one rule for each folder below `path`: it imports only itself and lower folders. */
const directionsBelow = (path, order) =>
  order
    .flatMap((peers, index) =>
      peers.map(name => {
        const forbidden = [...order.slice(index + 1).flat(), ...peers.filter(peer => peer !== name)]
        return {
          name: `no-arrow-out-of-${path.replace('src/', '').replaceAll('/', '-')}${name}`,
          comment: `${path}${name}/ imports only the folders below it.`,
          severity: 'error',
          from: { path: `^${path}${name}/` },
          to: { path: forbidden.map(other => `^${path}${other}/`) },
        }
      }),
    )
    .filter(({ to }) => to.path.length > 0)

const directions = [
  ...directionsBelow('src/', layers),
  ...Object.entries(innerLayers).flatMap(([name, order]) => directionsBelow(`src/${name}/`, order)),
]

module.exports = {
  forbidden: [
    ...directions,
    {
      name: 'no-circular',
      comment: 'No import circles, type-only imports included.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'generated-imports-nothing-else',
      comment: 'Data flows openapi/ -> generated/ -> src/.',
      severity: 'error',
      from: { path: '^generated/' },
      to: { pathNot: '^generated/' },
    },
    {
      name: 'src-imports-src-and-generated',
      comment: 'What ships depends on nothing that does not ship.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(scripts|test|openapi)/|^[^/]+\\.(ts|js|cjs)$', dependencyTypesNot: ['core'] },
    },
    {
      name: 'entries-are-not-imported',
      comment: 'A public entry re-exports; code inside src/ imports the file itself.',
      severity: 'error',
      from: { path: '^src/.+/' },
      to: {
        path: ['^src/(index|node|credentials|filter|raw|validate|error-codes)\\.ts$', '^src/(sandbox|verify)/index\\.ts$'],
      },
    },
    {
      name: 'client-imports-no-package',
      comment: 'The client runs wherever fetch exists and brings nothing else into a bundle.',
      severity: 'error',
      from: {
        path: ['^src/(openapi|errors|auth|client)/', '^src/(index|credentials|filter|validate|error-codes)\\.ts$'],
        pathNot: '^src/client/raw-client\\.ts$',
      },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer'] },
    },
    {
      name: 'client-without-node',
      comment: 'Only the files for Node import its modules: a browser must be able to load the rest.',
      severity: 'error',
      from: {
        path: ['^src/(openapi|errors|auth|client)/', '^src/(index|credentials|filter|raw|validate|error-codes)\\.ts$'],
        pathNot: [
          '^src/client/node-transport\\.ts$',
          '^src/openapi/bundle\\.ts$',
          '^src/auth/(hashes|verify-signature|sources/node-module)\\.ts$',
        ],
      },
      to: { dependencyTypes: ['core'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'sandbox-knows-neither-client-nor-verify',
      comment: 'The sandbox is a second implementation; sharing code with the client would hide faults of both.',
      severity: 'error',
      from: { path: '^src/sandbox/' },
      to: { path: '^src/(client|verify)/' },
    },
    {
      name: 'no-undeclared-package',
      comment: 'What src/ imports is an ordinary dependency.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'not-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
