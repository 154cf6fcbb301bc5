import { testBentServices } from '../../support/detect.js'

testBentServices(4)
