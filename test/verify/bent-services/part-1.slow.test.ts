import { testBentServices } from '../../support/detect.js'

testBentServices(1)
