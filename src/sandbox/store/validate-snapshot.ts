import { faultRule } from '../faults/faults.js'
import { between, flag, listOf, oneOf, orNull, record, text, whole } from '../validation.js'
import type {
  AccessKeyState,
  AccountState,
  ClockState,
  FaultsState,
  KeyFailureState,
  LoginState,
  OrganizationState,
  PermissionState,
  ProjectState,
  RepositoryState,
  SandboxState,
  SharingState,
  TagState,
  TokenState,
  UserState,
} from './snapshot-types.js'
import { firstMoment, lastMoment } from './time.js'

const id = text(/^[0-9a-f]{32}$/)
/** A moment that dates can write. */
const moment = between(0, lastMoment)
const bits = between(0, 2 ** 32 - 1)

const account = record<AccountState>({
  id,
  name: text(/./),
  organizationQuota: orNull(whole),
  projects: listOf(record<ProjectState>({ id, name: text(/./) })),
  users: listOf(
    record<UserState>({
      id,
      name: text(/./),
      password: text(/./),
      administrator: flag,
      accessKeys: listOf(record<AccessKeyState>({ id: text(/^[^,\s]+$/), secret: text(/./) })),
    }),
  ),
})

const tag = record<TagState>({
  id: whole,
  name: text(),
  manifest: text(),
  digest: text(/^sha256:[0-9a-f]{64}$/),
  imageId: text(),
  size: whole,
  schema: oneOf(1, 2),
  type: oneOf(0, 1),
  created: moment,
  updated: moment,
})

const sharing = record<SharingState>({
  account: text(),
  deadline: orNull(between(firstMoment, lastMoment)),
  description: text(),
  creatorId: id,
  creatorName: text(),
  created: moment,
  updated: moment,
})

const repository = record<RepositoryState>({
  id: whole,
  name: text(),
  category: text(),
  description: text(),
  isPublic: flag,
  creatorId: id,
  creatorName: text(),
  downloads: whole,
  created: moment,
  updated: moment,
  tags: listOf(tag),
  sharings: listOf(sharing),
})

const organization = record<OrganizationState>({
  id: whole,
  name: text(),
  account: text(),
  creatorName: text(),
  created: moment,
  permissions: listOf(record<PermissionState>({ userId: id, userName: text(), auth: oneOf(7, 3, 1) })),
  repositories: listOf(repository),
})

const state = record<SandboxState>({
  format: oneOf(2),
  clock: record<ClockState>({ frozenAt: orNull(moment), offset: between(-lastMoment, lastMoment) }),
  random: bits,
  requests: bits,
  // There must be room for what comes after it.
  nextId: between(0, 2 ** 52),
  accounts: listOf(account),
  organizations: listOf(organization),
  tokens: listOf(
    record<TokenState>({ value: text(/./), account: text(), userId: id, expires: moment, callsLeft: orNull(whole) }),
  ),
  logins: listOf(record<LoginState>({ username: text(), password: text(/./), account: text(), userId: id, expires: moment })),
  keyFailures: listOf(record<KeyFailureState>({ accessKeyId: text(), failures: whole, lockedUntil: whole })),
  faults: record<FaultsState>({
    rules: listOf(record<FaultsState['rules'][number]>({ rule: faultRule, seen: whole, hits: whole })),
    random: bits,
  }),
})

/** Tells what keeps a value from being a state, or nothing. */
export function stateProblem(value: unknown): string | undefined {
  return state(value, 'state')
}
