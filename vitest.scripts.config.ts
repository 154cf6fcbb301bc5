import { defineConfig, type ViteUserConfig } from 'vitest/config'

// The scripts of this checkout — rules of the house, generation, comparison, release — each run on a copy of it. Apart from `npm test`, since
// every one of these tests starts processes that take seconds.
const config: ViteUserConfig = defineConfig({
  test: {
    include: ['test/scripts/**/*.test.ts'],
    maxWorkers: '100%',
    testTimeout: 60_000,
    reporters: process.env.CI ? ['dot', ['json', { outputFile: 'dist/vitest-scripts.json' }]] : ['default'],
  },
})
export default config
