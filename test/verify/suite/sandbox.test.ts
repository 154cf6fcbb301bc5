import { caseGroups } from '../../../src/verify/run/result.js'
import { defineSuite } from '../../support/verify-suite.js'

// A file for each target, so that they run in parallel. The effects and the constraints of every operation take longest.
await defineSuite(
  'sandbox',
  caseGroups.filter(group => group !== 'effects'),
  { coverage: true, sample: 'constraints' },
)
