import { defineConfig, type ViteUserConfig } from 'vitest/config'

/** A suite that has a script of its own, since it packs, installs, or starts browsers or many processes. */
const slow: Readonly<Record<string, { include: string[]; globalSetup?: string[] }>> = {
  scripts: { include: ['test/scripts/**/*.test.ts'] },
  package: { include: ['test/package/**/*.test.ts'], globalSetup: ['test/package/support/pack.ts'] },
  'bent-services': { include: ['test/verify/bent-services.test.ts'] },
  browser: { include: ['test/browser/**/*.test.ts'], globalSetup: ['test/support/docs-built.ts'] },
}

const config: ViteUserConfig = defineConfig({
  test: {
    // The tests of the command start processes, which cost more than the tests themselves.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 180_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'main',
          include: ['test/**/*.test.ts'],
          exclude: Object.values(slow).flatMap(({ include }) => include),
          globalSetup: ['test/support/build-cli.ts'],
        },
      },
      ...Object.entries(slow).map(([name, suite]) => ({ extends: true as const, test: { name, ...suite } })),
    ],
  },
})
export default config
