import { createSandbox, demoSeed, type Sandbox } from '../../src/sandbox/index.js'

/** Creates the sandbox of `npm start`, with the demo data. */
export function createStartSandbox(): Sandbox {
  return createSandbox({ seed: demoSeed })
}
