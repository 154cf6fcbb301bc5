import { defineConfig, type ViteUserConfig } from 'vitest/config'

// The packed package, as those who install it have it. Apart from `npm test`, since packing and installing take their time.
const config: ViteUserConfig = defineConfig({
  test: {
    include: ['test/package/**/*.test.ts'],
    globalSetup: 'test/package/support/pack.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: process.env.CI ? ['dot', ['json', { outputFile: 'dist/vitest-package.json' }]] : ['default'],
  },
})
export default config
