export {
  type CatalogueText,
  type ErrorCode,
  type ErrorCodeEntry,
  errorCodes,
  type StatusEntry,
  statusCodes,
} from '../generated/error-codes.js'
