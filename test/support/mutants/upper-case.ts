import {
  changeEveryObject,
  changeItems,
  changeJson,
  changeResponse,
  type Fields,
  intercept,
  type Mutant,
  rejection,
  sendAs,
} from '../mutant.js'
import { readQuery, replaceQuery } from './paged-lists.js'

const lowerCaseFields: Mutant[] = (
  [
    ['listRepositoryTags', 'Tag'],
    ['listRepositoryTags', 'path'],
    ['listRepositoryTags', 'internal_path'],
    ['listReposDetails', 'tags'],
    ['listSharedReposDetails', 'tags'],
  ] as const
).map(([operation, name]) => ({
  name: `returns ${name} in lower case`,
  operation,
  mutate: changeResponse(operation, (response, text) =>
    changeJson(response, text, body =>
      changeEveryObject(body, fields => {
        const value = fields[name]
        if (Array.isArray(value)) return { ...fields, [name]: value.map(part => String(part).toLowerCase()) }
        return typeof value === 'string' ? { ...fields, [name]: value.toLowerCase() } : fields
      }),
    ),
  ),
}))

const wrongTags: Mutant[] = [
  {
    name: 'does not find a tag in upper case',
    operation: 'deleteRepoTag',
    mutate: intercept(['deleteRepoTag'], async ({ tag = '' }) => (tag === tag.toLowerCase() ? undefined : rejection(404))),
  },
  {
    name: 'deletes the tag in lower case instead',
    operation: 'deleteRepoTag',
    mutate: intercept(['deleteRepoTag'], async ({ request, fetch, forward, tag = '' }) => {
      const lowerCase = request.url.replace(new RegExp(`${tag}$`), tag.toLowerCase())
      if (lowerCase === request.url) return undefined
      const response = await sendAs(fetch, 'admin', request, { url: lowerCase })
      return response.status === 404 ? forward() : response
    }),
  },
  {
    name: 'deletes tags that differ only in case, too',
    operation: 'deleteRepoTag',
    mutate: intercept(['deleteRepoTag'], async ({ request, fetch, forward, tag = '' }) => {
      const response = await forward()
      for (const other of [tag.toLowerCase(), tag.toUpperCase()])
        if (response.ok && other !== tag)
          await sendAs(fetch, 'admin', request, { url: request.url.replace(new RegExp(`${tag}$`), other) })
      return response
    }),
  },
  {
    name: 'matches no tag in upper case',
    operation: 'listRepositoryTags',
    mutate: intercept(['listRepositoryTags'], async ({ request, forward }) => {
      const tag = readQuery(request.url, 'tag') ?? ''
      return tag === tag.toLowerCase() ? undefined : changeItems(await forward(), () => [])
    }),
  },
  {
    name: 'matches tags in any case',
    operation: 'listRepositoryTags',
    mutate: intercept(['listRepositoryTags'], async ({ request, fetch, caller, forward }) => {
      const tag = readQuery(request.url, 'tag')?.toLowerCase()
      if (tag === undefined) return undefined
      const url = replaceQuery(request.url, 'tag', undefined)
      const all = (await (await sendAs(fetch, caller, request, { url })).json()) as Fields[]
      return changeItems(await forward(), () => all.filter(item => String(item.Tag).toLowerCase().includes(tag)))
    }),
  },
]

const lowerCaseHex: Mutant[] = (['listNamespaces', 'listReposDetails', 'showRepository'] as const).map(operation => ({
  name: 'does not decode lower-case hexadecimal digits',
  operation,
  mutate: intercept([operation], async ({ request }) => (/%[0-9][a-f]/.test(request.url) ? rejection(404) : undefined)),
}))

const anyCase: Mutant[] = (['listReposDetails', 'listSharedReposDetails'] as const).map(operation => ({
  name: 'matches names in any case',
  operation,
  mutate: intercept([operation], async ({ request, fetch, caller }) => {
    const name = readQuery(request.url, 'name') ?? ''
    if (name === name.toLowerCase()) return undefined
    return sendAs(fetch, caller, request, { url: replaceQuery(request.url, 'name', name.toLowerCase()) })
  }),
}))

/** Services that confuse upper and lower case. */
export const mutantsOfUpperCase: readonly Mutant[] = [...lowerCaseFields, ...wrongTags, ...lowerCaseHex, ...anyCase]
