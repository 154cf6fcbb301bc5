import { flag, listOf, number, oneOf, orNull, record, type ShapeCheck, text, whole } from './shape.js'
import type {
  AccessKeyState,
  AccountState,
  ClockState,
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
} from './state.js'

const id = text(/^[0-9a-f]{32}$/)
/** A moment that dates can write. */
const moment: ShapeCheck = (value, place) =>
  whole(value, place) ?? (Number(value) <= 253_402_300_799_999 ? undefined : `${place} is after the year 9999`)

const account = record<AccountState>({
  id,
  name: text(/./),
  organizationQuota: whole,
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
  deadline: orNull(moment),
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
  format: oneOf(1),
  clock: record<ClockState>({ frozenAt: orNull(moment), offset: number }),
  random: whole,
  requests: whole,
  nextId: whole,
  accounts: listOf(account),
  organizations: listOf(organization),
  tokens: listOf(
    record<TokenState>({ value: text(/./), account: text(), userId: id, expires: moment, callsLeft: orNull(whole) }),
  ),
  logins: listOf(record<LoginState>({ username: text(), password: text(/./), account: text(), userId: id, expires: moment })),
  keyFailures: listOf(record<KeyFailureState>({ accessKeyId: text(), failures: whole, lockedUntil: whole })),
})

/** Tells what keeps a value from being a state, or nothing. */
export function stateProblem(value: unknown): string | undefined {
  return state(value, 'state')
}
