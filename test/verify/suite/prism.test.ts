import { defineSuite } from '../../support/verify-suite.js'

// A file for each target, so that they run in parallel.
await defineSuite('prism')
