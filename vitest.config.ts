import { defineConfig, type ViteUserConfig } from 'vitest/config'

const config: ViteUserConfig = defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Packs and installs first; it has a configuration and a script of its own.
    exclude: ['test/package/**'],
    typecheck: { enabled: false },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: process.env.CI ? ['dot', ['json', { outputFile: 'dist/vitest.json' }]] : ['default'],
  },
})
export default config
