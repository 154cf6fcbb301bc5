import { defineConfig, type ViteUserConfig } from 'vitest/config'

const config: ViteUserConfig = defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Those have configurations and scripts of their own, since packing, installing and browsers take their time.
    exclude: ['test/package/**', 'test/browser/**', 'test/scripts/**', 'test/verify/bent-services.test.ts', 'node_modules/**'],
    // Most of the time goes into processes that tests start, not into the tests themselves.
    maxWorkers: '100%',
    typecheck: { enabled: false },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: process.env.CI ? ['dot', ['json', { outputFile: 'dist/vitest.json' }]] : ['default'],
  },
})
export default config
