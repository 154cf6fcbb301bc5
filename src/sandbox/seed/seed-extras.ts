import type { SandboxContext } from '../context.js'
import type { Repository } from '../store/entities.js'
import type { PermissionLevel } from '../store/snapshot-types.js'
import { utcTime } from '../store/time.js'
import { addTrigger, conditionProblem, findTrigger, type TriggerRequest, toTriggerState } from '../store/triggers.js'
import { arrayOf, object, oneOf, optional, string, type Validate } from '../validation.js'
import { addParts, parseTime, SeedProblem, validateBody } from './seed-parts.js'

/** A permission of a seed, in a repository alone. */
export interface SeedPermission {
  user_name: string
  auth: PermissionLevel
}

/** A firing of a trigger of a seed. */
export interface SeedFiring {
  tag: string
  /** Defaults to `success`. */
  result?: 'success' | 'failed' | undefined
  detail?: string | undefined
  /** When it fired, UTC. Defaults to the creation of the trigger. */
  created?: string | undefined
}

/** A trigger of a seed. Fields are named as in the API. */
export interface SeedTrigger extends Omit<TriggerRequest, 'action' | 'enable'> {
  action?: 'update' | undefined
  /** Defaults to `true`. */
  enable?: 'true' | 'false' | undefined
  /** The user who created it. Defaults to the creator of the organization. */
  creator?: string | undefined
  /** The creation time, UTC. Defaults to the repository's. */
  created?: string | undefined
  /** The newest first. */
  history?: readonly SeedFiring[] | undefined
}

/** What a repository of a seed has beyond its images and shares. */
export interface SeedExtras {
  /** The permissions of users in this repository alone. */
  access?: readonly SeedPermission[] | undefined
  triggers?: readonly SeedTrigger[] | undefined
}

const optionalText = optional(string())

const firing = object<SeedFiring>({
  tag: string(),
  result: optional(oneOf('success', 'failed')),
  detail: optionalText,
  created: optional(utcTime),
})

// The body that would create the trigger decides about its values.
const seedTrigger = object<SeedTrigger>({
  name: string(),
  action: optionalText,
  trigger_type: string(),
  condition: string(),
  app_type: string(),
  application: string(),
  cluster_ns: string(),
  trigger_mode: optionalText,
  cluster_id: optionalText,
  cluster_name: optionalText,
  container: optionalText,
  enable: optionalText,
  creator: optionalText,
  created: optional(utcTime),
  history: optional(arrayOf(firing)),
})

/** Accepts a permission of a seed. */
export const seedPermission: Validate = object<SeedPermission>({ user_name: string(), auth: oneOf(7, 3, 1) })

/** Accepts the fields of `SeedExtras`. */
export const seedExtras: { readonly [Name in keyof SeedExtras]-?: Validate } = {
  access: optional(arrayOf(seedPermission)),
  triggers: optional(arrayOf(seedTrigger)),
}

/** The context of adding the extras of a repository. */
interface ExtrasContext extends Pick<SandboxContext, 'store'> {
  /** The user who created the organization. */
  creatorName: string
  /** @throws SeedProblem when the account has no such user */
  findUser: (name: string) => { id: string; name: string }
}

/**
 * Adds permissions and triggers to a repository.
 *
 * @throws TypeError with the location of the one that is invalid or exists twice
 */
export function addExtras(
  repository: Repository,
  { access = [], triggers = [] }: SeedExtras,
  location: string,
  { store, creatorName, findUser }: ExtrasContext,
): void {
  const path = `${repository.organization.name}/${repository.name}`
  const region = store.region(repository.organization.region)
  const addPermission = ({ user_name, auth }: SeedPermission): void => {
    const user = findUser(user_name)
    if (repository.permissions?.some(({ userId }) => userId === user.id))
      throw new SeedProblem(`duplicate permission in repository ${path} for user ${user_name}`)
    region.setRepositoryPermission(repository, { userId: user.id, userName: user.name, auth })
  }
  const addSeedTrigger = (options: SeedTrigger): void => {
    const { creator = creatorName, created, history = [], action = 'update', enable = 'true', ...fields } = options
    const body: TriggerRequest = { ...fields, action, enable }
    validateBody('createTrigger', body)
    const time = parseTime(created, repository.created)
    const state = toTriggerState(body, findUser(creator).name, time)
    const problem = conditionProblem(state)
    if (problem !== undefined) throw new SeedProblem(`trigger ${state.name} of repository ${path}: ${problem}`)
    if (findTrigger(repository, state.name)) throw new SeedProblem(`duplicate trigger in repository ${path}: ${state.name}`)
    state.history = history.map(({ tag, result = 'success', detail = '', created }) => ({
      tag,
      result,
      detail,
      created: parseTime(created, time),
    }))
    addTrigger(repository, state)
  }
  addParts(`${location}.access`, access, addPermission)
  addParts(`${location}.triggers`, triggers, addSeedTrigger)
}
