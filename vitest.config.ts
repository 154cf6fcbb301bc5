import { defineConfig, type ViteUserConfig } from 'vitest/config'

/** Suites with a script of their own, since they pack, install, start browsers, or send tens of thousands of requests. */
const suites: Readonly<Record<string, { include: string[]; globalSetup?: string[]; testTimeout?: number }>> = {
  scripts: { include: ['test/scripts/**/*.test.ts'] },
  package: { include: ['test/package/**/*.test.ts'], globalSetup: ['test/package/support/pack.ts'] },
  // The first test of a runtime installs it.
  runtimes: {
    include: ['test/runtimes/**/*.test.ts'],
    globalSetup: ['test/runtimes/support/write-table.ts', 'test/package/support/pack.ts'],
    testTimeout: 600_000,
  },
  slow: { include: ['test/**/*.slow.test.ts'], globalSetup: ['test/support/build-cli.ts'] },
  clients: { include: ['test/clients/**/*.test.ts'] },
  consumers: { include: ['test/consumers/**/*.test.ts'], globalSetup: ['test/consumers/support/write-matrix.ts'] },
  'registry-clients': { include: ['test/registry-clients/**/*.test.ts'] },
  conformance: { include: ['test/conformance/**/*.test.ts'] },
  browser: { include: ['test/browser/**/*.test.ts'], globalSetup: ['test/support/docs-built.ts'] },
}

const config: ViteUserConfig = defineConfig({
  test: {
    // Tests leave nothing behind, so files share modules: loading them for each file takes a fifth of the time of all tests.
    isolate: false,
    // The tests of the command start processes, which cost more than the tests themselves.
    maxWorkers: '100%',
    // Many short requests fill the young generation quickly: with a larger one, the tests spend less time collecting garbage.
    execArgv: ['--max-semi-space-size=64'],
    // A client without credentials must not wait for the metadata service of a cloud server.
    env: { SWR_METADATA_ENDPOINT: 'off' },
    testTimeout: 60_000,
    hookTimeout: 180_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'main',
          include: ['test/**/*.test.ts'],
          exclude: Object.values(suites).flatMap(({ include }) => include),
          globalSetup: ['test/support/build-cli.ts', 'test/support/serve-prism.ts'],
        },
      },
      ...Object.entries(suites).map(([name, suite]) => ({ extends: true as const, test: { name, ...suite } })),
    ],
  },
})
export default config
