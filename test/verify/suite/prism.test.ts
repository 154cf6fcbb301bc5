import { caseGroups } from '../../../src/verify/run/result.js'
import { defineSuite } from '../../support/verify-suite.js'

// A file for each target, so that they run in parallel. The constraints and the examples of every operation take longest.
await defineSuite(
  'prism',
  caseGroups.filter(group => group !== 'constraints'),
  { coverage: true, sample: 'responses' },
)
