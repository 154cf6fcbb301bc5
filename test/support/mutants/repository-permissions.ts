import type { OperationId } from '../../../generated/operations.js'
import {
  bypassStatus,
  changeJson,
  changeResponse,
  type Fields,
  intercept,
  type Mutant,
  readState,
  restoreState,
  sendAs,
} from '../mutant.js'

/** Forwards a write, then restores the state before it. */
const undo = (operation: OperationId): Mutant => ({
  name: 'succeeds without an effect',
  operation,
  mutate: intercept([operation], async ({ fetch, forward }) => {
    const state = await readState(fetch)
    const response = await forward()
    if (response.ok) await restoreState(fetch, state)
    return response
  }),
})

/** Changes the response with the permissions of a repository. */
const changeShown = (name: string, change: (shown: Fields, others: Fields[]) => Fields): Mutant => ({
  name,
  operation: 'showUserRepositoryAuth',
  mutate: changeResponse('showUserRepositoryAuth', (response, text) =>
    changeJson(response, text, body => change(body as Fields, (body as { others_auths: Fields[] }).others_auths)),
  ),
})

/** Repeats a grant for the whole organization. */
const grantInOrganization: Mutant = {
  name: 'grants the permission in the whole organization',
  operation: 'createUserRepositoryAuth',
  mutate: intercept(['createUserRepositoryAuth'], async ({ request, fetch, forward, namespace = '' }) => {
    const copy = request.clone()
    const response = await forward()
    const url = `http://sandbox/v2/manage/namespaces/${namespace}/access`
    if (response.ok) await sendAs(fetch, 'admin', copy, { method: 'POST', url })
    return response
  }),
}

/** Services with defects of permissions in single repositories. */
export const mutantsOfRepositoryPermissions: readonly Mutant[] = [
  undo('createUserRepositoryAuth'),
  undo('updateUserRepositoryAuth'),
  undo('deleteUserRepositoryAuth'),
  grantInOrganization,
  changeShown('includes the caller in the list of others', (shown, others) => ({
    ...shown,
    others_auths: [...others, shown.self_auth],
  })),
  changeShown('returns the name of the organization', shown => ({ ...shown, name: 'group' })),
  changeShown('returns every permission as one to read', (shown, others) => ({
    ...shown,
    others_auths: others.map(other => ({ ...other, auth: 1 })),
  })),
  {
    name: 'lets every user grant permissions',
    operation: 'createUserRepositoryAuth',
    mutate: bypassStatus('createUserRepositoryAuth', 403),
  },
  {
    name: 'lets users grant permissions to themselves',
    operation: 'createUserRepositoryAuth',
    mutate: bypassStatus('createUserRepositoryAuth', 400),
  },
  {
    name: 'hides repositories from users who have a permission in them only',
    operation: 'createUserRepositoryAuth',
    mutate: intercept(['listReposDetails'], async ({ fetch, caller, forward }) => {
      const { organizations } = await readState(fetch)
      const hasOwn = organizations.some(({ permissions }) => permissions.some(({ userName }) => userName === 'member'))
      if (caller !== 'member' || hasOwn) return undefined
      const response = await forward()
      return response.ok ? Response.json([], response) : response
    }),
  },
]
