// For programs that create filters without this package's client: a tenth of its size.

export { type AnyFilterFields, type FilteredOperation, type FilterFields, filter, parseFilter } from './client/filter.js'
export { SwrInputError } from './errors/input-error.js'
