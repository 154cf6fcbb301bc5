// For those who write filters without this package's client: reading and writing them alone is a tenth of it.

export { type AnyFilterFields, type FilteredOperation, type FilterFields, filter, parseFilter } from './client/filter.js'
export { SwrInputError } from './errors/input-error.js'
