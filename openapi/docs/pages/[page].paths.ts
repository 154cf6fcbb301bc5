import { join } from 'node:path'
import { routePaths } from '../../../scripts/docs/pages.js'

export default { paths: (): ReturnType<typeof routePaths> => routePaths(join(import.meta.dirname, '../../..')) }
