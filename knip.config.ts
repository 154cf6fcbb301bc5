import type { KnipConfig } from 'knip'

const config: KnipConfig = {
  entry: [
    // The entries of the package and its command.
    'src/{index,node,credentials,filter,raw,validate,error-codes,sandbox/index,verify/index,cli/index}.ts',
    'scripts/*.ts',
    // Loaded by path: by Redocly, by the generator, by the benchmark.
    'scripts/redocly/house.js',
    'scripts/bench/server.js',
    // Loaded by VitePress.
    'openapi/docs/.vitepress/{config.ts,theme/index.ts}',
    'openapi/docs/*/*.paths.ts',
    // Only type-checked.
    'test/types/*.test-d.ts',
  ],
  // Programs of consumers are copied beside generated clients, which they import.
  project: ['src/**', 'scripts/**', 'openapi/docs/**', 'test/**', '!test/consumers/{programs,signers}/**'],
  ignoreDependencies: [
    // Started as a separate process, by path.
    '@stoplight/prism-cli',
    // Loaded into the browser, by path.
    'axe-core',
    // Programs that test/package runs on the packed file.
    'publint',
    '@arethetypeswrong/cli',
    // A dependency of the vendor's SDK with its credentials classes.
    '@huaweicloud/huaweicloud-sdk-core',
    // Types that those of httpsnippet refer to.
    '@types/har-format',
    // Imported by the code of a guide only.
    '@opentelemetry/sdk-trace-base',
    // An undeclared dependency of the vendor's SDK.
    'uuid',
  ],
  // Programs of tests and of the benchmark, which skip what they are for where they are missing.
  ignoreBinaries: ['go', 'openssl', 'skopeo'],
  // Types are exported for readers, even if only their own file uses them.
  ignoreExportsUsedInFile: true,
}
export default config
