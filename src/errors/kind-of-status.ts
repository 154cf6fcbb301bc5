import type { ErrorKind } from '../../generated/error-kinds.js'

/** The category of a status, unless the code of the error has its own. */
export const kindOfStatus: Readonly<Record<number, ErrorKind>> = {
  401: 'authentication',
  403: 'permission',
  404: 'not-found',
  406: 'conflict',
  409: 'conflict',
  429: 'throttled',
}
