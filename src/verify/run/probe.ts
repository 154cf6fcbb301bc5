import { errorCodes } from '../../../generated/error-codes.js'
import { errorKinds } from '../../../generated/error-kinds.js'
import { type OperationRow, operations } from '../../../generated/operations.js'
import type { Credentials } from '../../auth/credentials.js'
import type { SwrClient } from '../../client/create-swr-client.js'
import { responseProblems } from '../../client/response-problems.js'
import { parseErrorItems, type RawResponse } from '../../errors/error-from-response.js'
import type { Call } from '../cases/contract-cases.js'
import { documentedCodes } from '../cases/documented.js'
import { clear } from './clear.js'
import { drift } from './drift.js'
import { guard, Unaskable } from './guard.js'
import type { Made } from './ledger.js'
import { type Cover, coverKey } from './result.js'
import { send } from './send.js'
import type { Session } from './session.js'
import { lacks, type Need } from './target.js'

/** An answer as a case looks at it. */
export interface Reply extends RawResponse {
  /** The body; undefined when it is empty or no JSON. */
  json: unknown
  /** The codes of the errors in it. */
  codes: readonly string[]
}

/** How a call is sent. */
export interface AskOptions {
  /** Who asks: `nobody` sends no credentials; the run's own caller unless given. */
  as?: Credentials | 'nobody'
  headers?: Record<string, string>
  /** A client to use instead. */
  with?: SwrClient
}

/** What one case sees of its target: it asks, compares every answer with the contract, and takes away what it made. */
export class Probe {
  readonly session: Session
  /** What is not as the contract says. */
  readonly problems: string[] = []
  /** What came, as covers: each operation × status, and the codes of errors. */
  readonly seen: Map<string, Cover> = new Map()
  #made: Made[] = []

  constructor(session: Session) {
    this.session = session
  }

  /** Sends a call; what its answer breaks of the contract becomes a problem. */
  async ask(call: Call, options: AskOptions = {}): Promise<Reply> {
    const { session } = this
    guard(call, session.run, session.target)
    const made = madeBy(call)
    const isNew = made !== undefined && session.ledger.making(made)
    const client = options.with ?? (options.as === 'nobody' ? session.client() : session.client(options.as))
    const answer = await send(client, call, { headers: options.headers ?? {}, anonymous: options.as === 'nobody' })
    if (made && answer.status < 300) this.#made.push(made)
    else if (isNew && answer.status < 500) session.ledger.gone(made)
    const full = made && made.repository === undefined && answer.status >= 400 && !session.target.own
    this.compare(call, answer)
    const json = parsed(answer.text)
    const codes = parseErrorItems(json).map(({ code }) => code)
    for (const code of codes) {
      if (Object.hasOwn(errorCodes, code)) this.#see({ kind: 'code', code })
      // Errors of IAM have no codes of their own.
      else if (!('service' in operations[call.operation]))
        this.#beyond(`${call.operation} ${answer.status}: the catalogue does not know the code ${code}.`)
    }
    // How many organizations an account has room for is its own matter.
    if (full && codes.some(code => Reflect.get(errorKinds, code) === 'quota'))
      throw new Unaskable('The account has no room for another organization.')
    return { ...answer, json, codes }
  }

  /** Compares an answer with the contract. */
  compare(call: Pick<Call, 'operation'>, answer: RawResponse): void {
    const { contract, target } = this.session
    const { operation } = call
    this.#see({ kind: 'status', operation, status: String(answer.status) })
    for (const difference of responseProblems(operation, answer))
      this.problems.push(`${operation} ${answer.status}: ${difference}`)
    for (const beyond of drift(contract, operation, answer, target.ownHeaders)) this.#beyond(beyond)
  }

  /**
   * Notes a problem unless a request was refused with this status and a code that the contract shows there.
   *
   * @param code the one code it must be, where that is known
   */
  refused({ operation }: Pick<Call, 'operation'>, { status, codes, text }: Reply, wanted: number, code?: string): void {
    this.expect(status === wanted, `${operation} was answered with ${status}, not ${wanted}: ${text.slice(0, 200)}`)
    if (status !== wanted) return
    const shown = documentedCodes(this.session.contract, operation, String(wanted))
    if (shown.length === 0) return
    const allowed = code === undefined ? shown : [code]
    const known = codes.some(code => allowed.includes(code))
    this.expect(known, `${operation} ${status} came with the code ${codes.join(', ') || 'none'}, not ${allowed.join(' or ')}.`)
  }

  /** Notes a problem unless something holds. */
  expect(holds: boolean, problem: string): void {
    if (!holds) this.problems.push(problem)
  }

  /**
   * Goes on only where the target has what is needed.
   *
   * @throws Unaskable
   */
  need(...wanted: Need[]): void {
    const reason = lacks(this.session.target, wanted)
    if (reason !== undefined) throw new Unaskable(reason)
  }

  #beyond(what: string): void {
    const { drift, target } = this.session
    drift.add(what)
    if (target.strict) this.problems.push(what)
  }

  #see(cover: Cover): void {
    this.seen.set(coverKey(cover), cover)
  }

  /** Takes away what the case made, the newest first. */
  async undo(): Promise<void> {
    for (const made of this.#made.reverse()) {
      await clear(this.session.cleaner, made)
      this.session.ledger.gone(made)
    }
    this.#made = []
  }

  /** Leaves what was made where it is: the run takes it away at its end. */
  keep(): void {
    this.#made = []
  }
}

/** What a call makes, if it makes something that is there by a name of its own. */
function madeBy({ operation, path, body }: Call): Made | undefined {
  const { creates: makes }: OperationRow = operations[operation]
  if (!makes) return undefined
  const given: Record<string, unknown> = { ...(typeof body === 'object' ? body : {}), ...path }
  const { namespace, repository } = given
  if (typeof namespace !== 'string') return undefined
  if (!makes.includes('repository')) return { namespace }
  return typeof repository === 'string' ? { namespace, repository } : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
