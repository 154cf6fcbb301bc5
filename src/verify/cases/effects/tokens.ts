import type { CaseContext } from '../../run/case-context.js'
import { addSandboxData, withRestoredState } from '../sandbox-control.js'
import type { SuiteCase } from '../suite-case.js'
import {
  asObject,
  asObjects,
  effectCase,
  expectFields,
  type Fields,
  fetchJson,
  requestFor,
  requestOperation,
} from './effect.js'

/** A user who isn't an administrator, with the password. */
const newUser = { name: 'token-user', password: 'token-password', id: 'e'.repeat(32) }

/** Tokens of every scope and method, of administrators and of other users. */
export const tokenEffects: readonly SuiteCase[] = [
  effectCase(
    'keystoneCreateUserTokenByPassword',
    'returns tokens of each scope, method and user',
    ['isolated', 'password'],
    context => withRestoredState(context, () => checkTokens(context)),
  ),
]

async function checkTokens(context: CaseContext): Promise<void> {
  const { username = '', password = '', domainName = '' } = context.session.target.user ?? {}
  await addSandboxData(context, { users: [{ account: domainName, ...newUser }] })
  const projects = asObjects(asObject(await fetchJson(context, 'keystoneListProjects')).projects)
  const account = { id: projects[0]?.domain_id, name: domainName }
  const scopes: readonly (Fields | undefined)[] = [
    undefined,
    ...projects.flatMap(({ id, name }) => [{ project: { id } }, { project: { name } }]),
    { domain: { id: account.id } },
    { domain: { name: account.name } },
  ]
  for (const user of [{ name: username, password }, newUser])
    for (const scope of scopes)
      for (const nocatalog of [false, true]) {
        const identity = {
          methods: ['password'],
          password: { user: { name: user.name, password: user.password, domain: { name: account.name } } },
        }
        const first = await createToken(context, identity, scope, nocatalog)
        expectToken(context, first.details, { user: user.name, account, scope, hasCatalog: scope !== undefined && !nocatalog })
        expectMethods(context, first.details, ['password'])
        // A token that is made from another one doesn't live longer.
        const byToken = { methods: ['token'], token: { id: first.value } }
        const second = await createToken(context, byToken, scope, nocatalog)
        expectToken(context, second.details, { user: user.name, account, scope, hasCatalog: scope !== undefined && !nocatalog })
        expectMethods(context, second.details, ['token'])
        const [end, laterEnd] = [first, second].map(({ details }) => Date.parse(String(details.expires_at)))
        context.expect(Number(laterEnd) <= Number(end), `A token of a token expires at ${second.details.expires_at}.`)
        const { domains } = asObject(await fetchJson(context, 'keystoneListAuthDomains', {}, { as: { token: second.value } }))
        expectFields(context, 'The account of the token', asObject(asObjects(domains)[0]), account)
        if (!scope || !('project' in scope) || nocatalog) continue
        // Logins are created beside the token, which stays valid.
        for (const login of ['createSecret', 'createAuthorizationToken'] as const)
          await requestOperation(context, login, {}, { as: { token: second.value } })
        for (const { value } of [first, second]) await requestOperation(context, 'listNamespaces', {}, { as: { token: value } })
        await expectExactToken(context, first.value)
      }
}

/** Neither a part of a token nor one that begins or ends alike, or is in another case, is a token. */
async function expectExactToken(context: CaseContext, value: string): Promise<void> {
  const request = requestFor(context, 'listNamespaces')
  const other = (character = ''): string => (character === '0' ? '1' : '0')
  const others = [value.slice(0, -1), `${value}0`, value.slice(0, -1) + other(value.at(-1)), other(value[0]) + value.slice(1)]
  for (const token of [...others, value.toLowerCase()])
    context.expectError(request, await context.request(request, { as: { token } }), 401)
}

async function createToken(
  context: CaseContext,
  identity: Fields,
  scope: Fields | undefined,
  nocatalog: boolean,
): Promise<{ value: string; details: Fields }> {
  const body = { auth: { identity, ...(scope ? { scope } : {}) } }
  const values = { body, query: nocatalog ? { nocatalog: 'true' } : {} }
  const options = { as: 'anonymous' } as const
  const { headers, json } = await requestOperation(context, 'keystoneCreateUserTokenByPassword', values, options)
  return { value: headers.get('x-subject-token') ?? '', details: asObject(asObject(json).token) }
}

function expectMethods(context: CaseContext, { methods }: Fields, expected: readonly string[]): void {
  const isSame = JSON.stringify(methods) === JSON.stringify(expected)
  context.expect(isSame, `Expected the methods ${expected.join()}, received ${JSON.stringify(methods)}.`)
}

function expectToken(
  context: CaseContext,
  details: Fields,
  expected: { user: string; account: Fields; scope: Fields | undefined; hasCatalog: boolean },
): void {
  const { user, account, scope, hasCatalog } = expected
  const when = `with the scope ${JSON.stringify(scope)}`
  expectFields(context, `The user of a token ${when}`, asObject(details.user), { name: user })
  expectFields(context, `The account of a token ${when}`, asObject(asObject(details.user).domain), account)
  context.expect(asObjects(details.roles).length > 0, `A token ${when} has no roles.`)
  for (const kind of ['project', 'domain']) {
    const isOwn = scope !== undefined && kind in scope
    context.expect(
      (details[kind] !== undefined) === isOwn,
      `A token ${when} is for the ${kind} ${JSON.stringify(details[kind])}.`,
    )
    if (isOwn) expectFields(context, `The ${kind} of a token ${when}`, asObject(details[kind]), asObject(scope[kind]))
  }
  context.expect((details.catalog !== undefined) === hasCatalog, `A token ${when} has ${hasCatalog ? 'no' : 'a'} catalog.`)
}
