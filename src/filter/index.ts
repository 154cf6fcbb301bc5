// For those who write filters without this package's client: reading and writing them alone is a tenth of it.
export { SwrInputError } from '../client/errors/input-error.js'
export { type AnyFilterFields, type FilteredOperation, type FilterFields, filter, parseFilter } from '../client/filter.js'
