import { testMutants } from '../../support/detect-mutants.js'

testMutants(3)
