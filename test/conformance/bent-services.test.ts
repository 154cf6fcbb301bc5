import { testBentServices } from '../support/detect-bent-services.js'

testBentServices('cells')
