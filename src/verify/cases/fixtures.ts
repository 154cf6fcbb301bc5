import type { OperationId } from '../../../generated/operations.js'
import { pathParamNames } from '../../openapi/path-params.js'
import type { Probe } from '../run/probe.js'
import { type Call, validCall } from './contract-cases.js'
import { entryOf } from './documented.js'
import { type Names, renamed } from './names.js'
import { putImage } from './sandbox-control.js'

/**
 * Sets the stage for an operation: makes whatever its path names, in a repository of its own where it works in one, and in
 * an organization of its own where it changes that, so that the call succeeds and nothing else of the run is touched.
 *
 * @returns the call
 * @throws Unaskable when the target lacks what that takes
 */
export async function stage(probe: Probe, operation: OperationId): Promise<Call> {
  const { session } = probe
  const { contract, names } = session
  const wanted = pathParamNames(operation)
  const path: Record<string, string> = { ...names.path }
  const ofPeople = isAbout('user_id')
  const ownOrganization = ofPeople || operation === 'deleteNamespaces'
  if (ownOrganization) path.namespace = names.body.namespace ?? ''
  if (wanted.includes('repository')) path.repository = `${operation.toLowerCase()}/app`
  const here: Names = { ...names, path }
  const make = async (creating: OperationId): Promise<void> => {
    const call = validCall(contract, entryOf(contract, creating), here)
    const { status, text } = await probe.ask({ ...call, body: renamed(call.body, path) })
    probe.expect(status === 201, `${creating}, which the case needs first, was answered with ${status}: ${text.slice(0, 200)}`)
  }
  if (ofPeople) probe.need('member')
  if (isAbout('access_domain')) probe.need('other')
  if (ownOrganization) await make('createNamespace')
  if (wanted.includes('repository')) await make('createRepo')
  if (wanted.includes('tag')) await putImage(probe, path)
  if (wanted.includes('access_domain')) await make('createRepoDomains')
  if (ofPeople && operation !== 'createNamespaceAuth') await make('createNamespaceAuth')
  return validCall(contract, entryOf(contract, operation), here)

  function isAbout(field: string): boolean {
    const text = JSON.stringify(validCall(contract, entryOf(contract, operation), names).body ?? '')
    return wanted.includes(field) || text.includes(names.body[field] ?? '\n')
  }
}
