/** A program for a runtime that is not Node: signs, lists page by page, meets a refusal, and gives what came of it. */
export const program = `
import { createSwrClient, SwrError } from 'huaweicloud-swr'
import { errorCodes } from 'huaweicloud-swr/error-codes'
import { filter } from 'huaweicloud-swr/filter'

export async function walk(endpoint, fetch) {
  const credentials = { accessKeyId: 'SANDBOXDEMOAK', secretAccessKey: 'sandbox-demo-sk' }
  const swr = createSwrClient({ endpoint, credentials, ...(fetch ? { fetch } : {}) })
  const names = []
  for await (const { name } of swr.listReposDetails({ limit: 2, offset: 0 })) names.push(name)
  const refused = await swr.showNamespace({ namespace: 'nobodys' }).catch(error => error)
  return JSON.stringify({
    several: names.length > 2,
    refused: refused instanceof SwrError && refused.isNotFound,
    known: refused.code in errorCodes,
    filter: filter({ name: 'a' }),
    node: typeof globalThis.process,
  })
}`

/** What the program gives. */
export const programGives = { several: true, refused: true, known: true, filter: 'name::a', node: 'undefined' }
