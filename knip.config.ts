import type { KnipConfig } from 'knip'

const config: KnipConfig = {
  entry: [
    // What the package's exports and its command are built from.
    'src/{index,node,filter,error-codes,sandbox/index,verify/index,cli/index}.ts',
    'scripts/*.ts',
    // Loaded by name: by Redocly, by a process of the generator, by the benchmark.
    'scripts/redocly/house.js',
    'scripts/generate/types.js',
    'scripts/bench/server.js',
    // Put into pages as they are.
    'scripts/docs/assets/{labels,page,redoc-names}.js',
    'scripts/start/try/assets/{names,try}.js',
    // Looked at by the compiler alone.
    'test/types/*.test-d.ts',
  ],
  project: ['src/**', 'scripts/**', 'test/**'],
  ignoreDependencies: [
    // Started as a program of its own, and found by its folder.
    '@stoplight/prism-cli',
    // Their files are found by their folder, and given to the browser.
    'axe-core',
    'swagger-ui-dist',
    // Run by maintainers and the release workflow: npx changeset.
    '@changesets/cli',
    // Programs that test/package runs on the packed file.
    'publint',
    '@arethetypeswrong/cli',
    // Comes with the vendor's SDK, whose classes for credentials it holds.
    '@huaweicloud/huaweicloud-sdk-core',
    // The vendor's SDK needs it and does not say so.
    'uuid',
  ],
  // A type that has a name for its readers may be used in its own file alone.
  ignoreExportsUsedInFile: true,
}
export default config
