import { join } from 'node:path'
import { type RoutePath, routePaths } from '../../../scripts/docs/pages.js'

export default { paths: (): Promise<RoutePath[]> => routePaths(join(import.meta.dirname, '../../..'), 'pages', 'page') }
