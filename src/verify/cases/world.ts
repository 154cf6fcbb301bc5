import type { OperationId } from '../../../generated/operations.js'
import type { Probe } from '../run/probe.js'
import { type Call, validCall } from './contract-cases.js'
import { entryOf } from './documented.js'
import { type Names, renamed } from './names.js'
import { putImage } from './sandbox-control.js'

/** The repositories of the run's organization; `team/app` is the one that cases name. */
const repositories = ['team/app', 'team/web', 'busybox', 'tools/cli']
const categories = ['app_server', 'app_server', 'linux', 'database']
const tags = ['v1', 'v2', 'latest']

/**
 * Makes what the cases of a run look at: an organization with repositories, some shared with the other account, one with
 * images. It stays until the end of the run.
 *
 * @throws Error when the service refuses, since nothing could be asked then
 */
export async function makeWorld(probe: Probe): Promise<void> {
  const { target, names } = probe.session
  if (target.kind !== 'service' || !target.writes) return
  await make(probe, 'createNamespace', names, { ...names.body, namespace: names.path.namespace ?? '' })
  for (const [index, repository] of repositories.entries()) {
    const body = { repository, category: categories[index] ?? 'other' }
    await make(probe, 'createRepo', names, body)
  }
  if (target.sandbox) for (const tag of tags) await putImage(probe, { ...names.path, tag })
  if (target.other) {
    for (const repository of repositories.slice(0, 3)) {
      await make(probe, 'createRepoDomains', { ...names, path: { ...names.path, repository } }, names.body)
    }
  }
  probe.keep()
}

async function make(probe: Probe, operation: OperationId, names: Names, body: Readonly<Record<string, string>>): Promise<void> {
  const call: Call = validCall(probe.session.contract, entryOf(probe.session.contract, operation), names)
  const { status, text } = await probe.ask({ ...call, body: renamed(call.body, body) })
  if (status !== 201)
    throw new Error(
      `The run needs an organization of its own, but ${operation} was answered with ${status}: ${text.slice(0, 300)}`,
    )
}
