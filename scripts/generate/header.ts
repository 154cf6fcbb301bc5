/** The first line of every generated source file. */
export const header = '// Generated from openapi/ by `npm run generate`. Do not edit.\n'
