import { defineSuite } from '../../support/verify-suite.js'

await defineSuite('prism', ['responses', 'constraints'])
