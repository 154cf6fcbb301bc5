import { defineSuite } from '../../support/verify-suite.js'

await defineSuite('sandbox', ['constraints'])
