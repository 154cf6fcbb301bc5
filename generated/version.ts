// Generated from openapi/ by `npm run generate`. Do not edit.
/** The version of the package and of the contract. */
export const version = '0.1.0'
