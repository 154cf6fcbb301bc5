import { errorCodes } from '../../../generated/error-codes.js'
import { errorKinds } from '../../../generated/error-kinds.js'
import { type OperationRow, operations } from '../../../generated/operations.js'
import type { Credentials } from '../../auth/credentials.js'
import type { SwrClient } from '../../client/create-swr-client.js'
import { responseProblems } from '../../client/response-problems.js'
import { parseJson } from '../../errors/json.js'
import { parseErrorItems } from '../../errors/parse-error-items.js'
import type { RawResponse } from '../../errors/raw-response.js'
import { findOperation } from '../../openapi/document.js'
import { documentedCodes } from '../../openapi/documented-codes.js'
import { isIam } from '../../openapi/iam.js'
import { bodyDifferences } from './body-differences.js'
import { deleteCreated } from './cleanup.js'
import { successStatus } from './documented.js'
import { type Drift, findDrift } from './drift.js'
import { findMixedFormats } from './error-format.js'
import type { CreatedResource } from './ledger.js'
import { guardRequest, SkipCase } from './request-guard.js'
import { type CoverageItem, coverageKey } from './result.js'
import { type OperationRequest, sendOperation } from './send.js'
import type { Session } from './session.js'
import { missingRequirement, type Requirement } from './target.js'
import { findUnsettled, isLaterStatus, restoreAccountNames } from './unsettled.js'

/** A response with its parsed body. */
export interface ParsedResponse extends RawResponse {
  /** The body; undefined when it is empty or not JSON. */
  json: unknown
  /** The codes of the errors in the body. */
  codes: readonly string[]
}

/** Options of a request. */
export interface CaseRequestOptions {
  /** The credentials, by default those of the target; `anonymous` sends none. */
  as?: Credentials | 'anonymous'
  headers?: Record<string, string>
  /** Replaces the path and the query as the client encodes them. */
  url?: string
  /** Replaces the client of the session. */
  client?: SwrClient
}

/** The context of one case: it sends requests, checks every response against the contract, and deletes what it created. */
export class CaseContext {
  readonly session: Session
  /** The violations of the contract. */
  readonly problems: string[] = []
  /** Covered by the received responses: each operation × status, and the codes of errors. */
  readonly covered: Map<string, CoverageItem> = new Map()
  #created: CreatedResource[] = []

  constructor(session: Session) {
    this.session = session
  }

  /** Sends a request; violations of the contract in its response become problems. */
  async request(request: OperationRequest, options: CaseRequestOptions = {}): Promise<ParsedResponse> {
    const { session } = this
    guardRequest(request, session.runId, session.target)
    const resource = createdBy(request)
    const isNew = resource !== undefined && session.ledger.add(resource)
    const client = options.client ?? (options.as === 'anonymous' ? session.client() : session.client(options.as))
    const response = await sendOperation(client, request, {
      headers: options.headers ?? {},
      anonymous: options.as === 'anonymous',
      ...(options.url === undefined ? {} : { url: options.url }),
    })
    if (resource && response.status < 300) this.#created.push(resource)
    else if (isNew && response.status < 500) session.ledger.remove(resource)
    // A service that is still overloaded after all retries doesn't violate the contract.
    const isThrottled = response.status === 429 && !session.target.isolated && !options.headers?.['X-Sandbox-Fault']
    if (isThrottled && session.target.kind === 'service') throw new SkipCase('The service throttled the request.')
    const json = this.checkResponse(request, response)
    for (const field of restoreAccountNames(json, this.#accounts()))
      this.addUnsettled(request, response, `${field} returns the name of the account in another case.`)
    const codes = parseErrorItems(json).map(({ code }) => code)
    for (const code of codes) {
      if (Object.hasOwn(errorCodes, code)) this.#cover({ kind: 'code', code })
      // Errors of IAM have no codes of their own.
      else if (!isIam(request.operation))
        this.#addDrift({
          sentence: `${request.operation} ${response.status}: the error code ${code} isn't in the catalogue.`,
          isStrict: true,
        })
    }
    // The quota of an account isn't part of the contract.
    const isNewOrganization = resource !== undefined && resource.repository === undefined
    const isQuotaError = codes.some(code => Reflect.get(errorKinds, code) === 'quota')
    if (isNewOrganization && response.status >= 400 && isQuotaError && !session.target.isolated)
      throw new SkipCase('The account has no quota for another organization.')
    return { ...response, json, codes }
  }

  /**
   * Checks a response against the contract.
   *
   * @returns the body; undefined when it is empty or not JSON
   */
  checkResponse({ operation }: Pick<OperationRequest, 'operation'>, received: RawResponse): unknown {
    const { contract, target, unsettled } = this.session
    const json = parseJson(received.text)
    const isLater = isLaterStatus(contract, operation, received.status)
    const response = isLater ? { ...received, status: successStatus(contract, operation) } : received
    this.#cover({ kind: 'status', operation, status: String(response.status) })
    const differences = bodyDifferences(contract, operation, response.status, json)
    for (const sentence of findUnsettled(contract, operation, received, differences)) unsettled.add(sentence)
    for (const problem of responseProblems(operation, response))
      this.problems.push(`${operation} ${received.status}: ${problem}`)
    const mixed = received.status < 400 ? undefined : findMixedFormats(json)
    if (mixed !== undefined) this.problems.push(`${operation} ${received.status}: ${mixed}`)
    for (const drift of findDrift(contract, operation, response, differences, target.ignoredHeaders)) this.#addDrift(drift)
    return json
  }

  /** Adds a problem unless the response has this status, or the status of a newer edition instead of the successful one. */
  expectStatus({ operation }: Pick<OperationRequest, 'operation'>, { status, text }: RawResponse, expected: number): void {
    const { contract } = this.session
    const isLater = expected === successStatus(contract, operation) && isLaterStatus(contract, operation, status)
    this.expect(
      status === expected || isLater,
      `${operation}: expected status ${expected}, received ${status}: ${text.slice(0, 200)}`,
    )
  }

  /** Records what the service does where the contract doesn't specify a behavior. */
  addUnsettled(
    { operation }: Pick<OperationRequest, 'operation'>,
    { status }: Pick<RawResponse, 'status'>,
    behavior: string,
  ): void {
    this.session.unsettled.add(`${operation} ${status}: ${behavior}`)
  }

  /**
   * Adds a problem unless the response has this status and a code that the contract documents for it.
   *
   * @param code the only valid code, where it is known
   */
  expectError(request: Pick<OperationRequest, 'operation'>, response: ParsedResponse, expected: number, code?: string): void {
    const { operation } = request
    this.expectStatus(request, response, expected)
    if (response.status !== expected) return
    const { contract } = this.session
    const documented = documentedCodes(contract, findOperation(contract, operation).operation, String(expected))
    if (documented.length === 0) return
    const { codes } = response
    const allowed = code === undefined ? documented : [code]
    this.expect(
      codes.some(received => allowed.includes(received)),
      `${operation} ${expected}: expected error code ${allowed.join(' or ')}, received ${codes.join(', ') || 'none'}.`,
    )
  }

  /** Adds a problem unless the condition is true. */
  expect(condition: boolean, problem: string): void {
    if (!condition) this.problems.push(problem)
  }

  /**
   * Continues only when the target meets the requirements.
   *
   * @throws SkipCase
   */
  require(...requirements: Requirement[]): void {
    const reason = missingRequirement(this.session.target, requirements)
    if (reason !== undefined) throw new SkipCase(reason)
  }

  /** Returns the names of the accounts that the run uses. */
  #accounts(): string[] {
    const { otherAccount, user } = this.session.target
    return [otherAccount?.name, user?.domainName].filter(name => name !== undefined)
  }

  #addDrift({ sentence, isStrict }: Drift): void {
    const { drift, target } = this.session
    drift.add(sentence)
    if (target.strict && isStrict) this.problems.push(sentence)
  }

  #cover(item: CoverageItem): void {
    this.covered.set(coverageKey(item), item)
  }

  /** Records what the case will create without a request of the API, so that it is deleted. */
  willCreate(resource: CreatedResource): void {
    this.session.ledger.add(resource)
    this.#created.push(resource)
  }

  /** Deletes what the case created, newest first. */
  async cleanUp(): Promise<void> {
    for (const resource of this.#created.reverse()) {
      await deleteCreated(this.session.cleanupClient, resource)
      this.session.ledger.remove(resource)
    }
    this.#created = []
  }

  /** Leaves what was created to the run, which deletes it at its end. */
  keepCreated(): void {
    this.#created = []
  }
}

/** Returns the resource that a request creates, if it creates one with its own name. */
function createdBy({ operation, path, body }: OperationRequest): CreatedResource | undefined {
  const { creates }: OperationRow = operations[operation]
  if (!creates) return undefined
  const values: Record<string, unknown> = { ...(typeof body === 'object' ? body : {}), ...path }
  const { namespace, repository } = values
  if (typeof namespace !== 'string') return undefined
  if (!creates.includes('repository')) return { namespace }
  return typeof repository === 'string' ? { namespace, repository } : undefined
}
