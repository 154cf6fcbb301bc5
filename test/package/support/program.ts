/** A program for runtimes other than Node: it signs requests, reads a list page by page, and handles an error. */
export const program = `
import { createSwrClient, SwrError } from 'huaweicloud-swr'
import { errorCodes } from 'huaweicloud-swr/error-codes'
import { filter } from 'huaweicloud-swr/filter'

export async function runProgram(endpoint, fetch) {
  const credentials = { accessKeyId: 'SANDBOXDEMOAK', secretAccessKey: 'sandbox-demo-sk' }
  const swr = createSwrClient({ endpoint, credentials, ...(fetch ? { fetch } : {}) })
  const names = []
  for await (const { name } of swr.listReposDetails({ limit: 2, offset: 0 })) names.push(name)
  const error = await swr.showNamespace({ namespace: 'missing' }).catch(error => error)
  return JSON.stringify({
    several: names.length > 2,
    notFound: error instanceof SwrError && error.isNotFound,
    known: error.code in errorCodes,
    filter: filter({ name: 'a' }),
    node: typeof globalThis.process,
  })
}`

/** The expected result of the program. */
export const programResult = { several: true, notFound: true, known: true, filter: 'name::a', node: 'undefined' }
