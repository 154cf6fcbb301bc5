import type { BentService } from '../../../bend.js'
import { secondAccounts } from './accounts.js'
import { secondAutomation } from './automation.js'
import { secondImages } from './images.js'
import { secondResources } from './resources.js'

/** Bent services for other random cells of the matrix, which were written after the cases for the first ones. */
export const secondBentServices: Readonly<Record<string, readonly BentService[]>> = {
  'second cells of resources': secondResources,
  'second cells of automation': secondAutomation,
  'second cells of images': secondImages,
  'second cells of accounts': secondAccounts,
}
