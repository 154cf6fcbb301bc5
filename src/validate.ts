// An entry of its own, since its checks are larger than the rest of the client.
export { createValidator, type ValidatorOptions } from './client/validate.js'
export type { Validator, Warn } from './client/validator.js'
