import { defineConfig, type ViteUserConfig } from 'vitest/config'

// Hundreds of bent services, each asked until it is found out. Apart from `npm test`, since that takes its time.
const config: ViteUserConfig = defineConfig({
  test: {
    include: ['test/verify/bent-services.test.ts'],
    testTimeout: 60_000,
    reporters: process.env.CI ? ['dot', ['json', { outputFile: 'dist/vitest-mutants.json' }]] : ['default'],
  },
})
export default config
