import { defineConfig, type ViteUserConfig } from 'vitest/config'

// Apart from the others, since these need Chromium and build the whole documentation first.
const config: ViteUserConfig = defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    globalSetup: 'test/support/docs-built.ts',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 180_000,
    reporters: process.env.CI ? ['dot', ['json', { outputFile: 'dist/vitest-browser.json' }]] : ['default'],
  },
})
export default config
