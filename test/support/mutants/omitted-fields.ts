import { type Call, intercept, type Mutant, readState, restoreState, sendAs } from '../mutant.js'

type Body = Record<string, unknown>

/** Adds fields to the body of a PATCH that leaves them out. */
function addFields(operation: 'updateRepo' | 'updateRepoDomains', name: string, fields: Body): Mutant {
  return {
    name,
    operation,
    mutate: intercept([operation], async ({ request, fetch, caller, forward }) => {
      const tried = (await request.clone().json()) as Body | null
      const added = Object.fromEntries(Object.entries(fields).filter(([field]) => tried?.[field] === undefined))
      const response = await forward()
      if (!response.ok || Object.keys(added).length === 0) return response
      return sendAs(fetch, caller, request, { body: { ...tried, ...added } })
    }),
  }
}

/** Changes the permissions of users whom a PATCH leaves out. */
function changeOthers(name: string, method: 'PATCH' | 'DELETE'): Mutant {
  return {
    name,
    operation: 'updateNamespaceAuth',
    mutate: intercept(['updateNamespaceAuth'], async (call: Call) => {
      const response = await call.forward()
      const body = (await call.request.clone().json()) as { user_id: string; auth: number }[]
      const { organizations } = await readState(call.fetch)
      const all = organizations.find(({ name }) => name === call.namespace)?.permissions ?? []
      const others = all.filter(({ userId }) => !body.some(({ user_id }) => user_id === userId))
      if (!response.ok || others.length === 0) return response
      const changed = others.map(({ userId, userName }) => ({ user_id: userId, user_name: userName, auth: body[0]?.auth ?? 1 }))
      await sendAs(call.fetch, 'admin', call.request, {
        method,
        body: method === 'DELETE' ? others.map(({ userId }) => userId) : changed,
      })
      return response
    }),
  }
}

/** Creates a resource again when it is changed, which resets what the request leaves out. */
function createAgain(name: string, keep: 'tags' | 'nothing'): Mutant {
  return {
    name,
    operation: 'updateRepo',
    mutate: intercept(['updateRepo'], async ({ fetch, forward, namespace, repository }) => {
      const before = await forward()
      if (!before.ok) return before
      const state = await readState(fetch)
      for (const { name, repositories } of state.organizations)
        for (const one of repositories) {
          if (name !== namespace || one.name !== repository) continue
          one.shares = keep === 'tags' ? [] : one.shares
          one.tags = keep === 'nothing' ? [] : one.tags
        }
      await restoreState(fetch, state)
      return before
    }),
  }
}

/** Services in which a PATCH changes fields that it leaves out, or keeps those that it must clear. */
export const mutantsOfOmittedFields: readonly Mutant[] = [
  addFields('updateRepo', 'resets the category that a change leaves out', { category: 'other' }),
  addFields('updateRepo', 'clears the description that a change leaves out', { description: '' }),
  addFields('updateRepo', 'resets category and description when a change leaves out both', {
    category: 'other',
    description: '',
  }),
  createAgain('deletes the shares of a repository that changes', 'tags'),
  createAgain('deletes the tags of a repository that changes', 'nothing'),
  changeOthers('gives other users the same permission', 'PATCH'),
  changeOthers('deletes the permissions of users that a change leaves out', 'DELETE'),
  {
    name: 'keeps the description that a change leaves out',
    operation: 'updateRepoDomains',
    mutate: intercept(['updateRepoDomains'], async ({ request, fetch, caller, namespace, repository }) => {
      const body = (await request.clone().json()) as Body | null
      const { organizations } = await readState(fetch)
      const repositories = organizations.find(({ name }) => name === namespace)?.repositories
      const description = repositories?.find(({ name }) => name === repository)?.shares[0]?.description
      return body?.description === undefined && description
        ? sendAs(fetch, caller, request, { body: { ...body, description } })
        : undefined
    }),
  },
]
