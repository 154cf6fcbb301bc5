import { defineConfig, type ViteUserConfig } from 'vitest/config'

const config: ViteUserConfig = defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    typecheck: { enabled: false },
    testTimeout: 20_000,
    hookTimeout: 60_000,
    reporters: process.env.CI ? ['dot', ['json', { outputFile: 'dist/vitest.json' }]] : ['default'],
  },
})
export default config
