import { readFileSync } from 'node:fs'

/** What the test passes to the program. */
export interface Input {
  url: string
  token: string
  accessKey: string
  secretKey: string
  authorization: string
  date: string
  namespace: string
  filter: string
  repository: string
}

export const input: Input = JSON.parse(readFileSync(0, 'utf8'))

/** Makes the calls in order, and prints what each one read. */
export async function makeCalls(
  calls: Record<'create' | 'signed' | 'filtered' | 'dollar' | 'conflict', () => Promise<string | undefined>>,
): Promise<void> {
  for (const call of ['create', 'signed', 'filtered', 'dollar', 'conflict'] as const)
    console.log(JSON.stringify({ call, value: await calls[call]() }))
}

/** Returns the status and the code of an error, for all five shapes of its body. */
export function describeError(status: number | undefined, body: unknown): string {
  return `${status} ${/"error_?code":"([^"]+)"/i.exec(JSON.stringify(body))?.[1]}`
}

/** The headers of a call with a token. */
export const withToken = { 'X-Auth-Token': input.token }

/** The headers of a call that is signed with an access key. */
export const withSignature = { Authorization: input.authorization, 'X-Sdk-Date': input.date }
