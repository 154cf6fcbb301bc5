import { validators } from '../../../generated/validators.js'
import { accountProblems } from './account-problems.js'
import type { Organization, Repository, Store } from './store.js'

/**
 * What in a store contradicts itself: counts, references, names, uniqueness.
 *
 * @returns one sentence for each contradiction; none in a sound store
 */
export function checkInvariants(store: Store): string[] {
  const found: string[] = []
  const say = (holds: boolean, sentence: string): void => {
    if (!holds) found.push(sentence)
  }
  const ids = new Set<number>()
  const takeId = (id: number, what: string): void => {
    say(!ids.has(id), `${what} has an id that something else has.`)
    say(id < store.nextId, `${what} has an id that is given out again.`)
    ids.add(id)
  }

  let repositories = 0
  for (const [name, organization] of store.organizations) {
    const what = `The organization ${name}`
    takeId(organization.id, what)
    say(organization.name === name, `${what} is filed under another name.`)
    say(validators.createNamespace.requestBody?.({ namespace: name }) ?? true, `${what} has a name that breaks its rule.`)
    say(store.ownedBy(organization.account).has(organization), `${what} is missing from its account.`)
    say(store.accounts.has(organization.account), `${what} belongs to an account that does not exist.`)
    for (const { userId, userName } of organization.permissions.values())
      say(
        store.findUser(organization.account, userId)?.user.name === userName,
        `${what} permits a user that its account does not have.`,
      )
    const names = [...organization.repositories.keys()].join('\n')
    say((organization.joinedNames ?? names) === names, `${what} is searched under wrong names.`)
    const open = [...organization.repositories.values()].filter(({ isPublic }) => isPublic)
    say(open.length === organization.publicCount, `${what} miscounts its public repositories.`)
    for (const [key, repository] of organization.repositories) {
      repositories++
      say(repository.name === key, `The repository ${key} is filed under another name.`)
      repositoryContradictions(store, organization, repository, say, takeId)
    }
  }
  say(repositories === store.repositoryCount, 'The repositories are miscounted.')
  say(store.listCache.areRight(allOf(store)), 'A list that is kept has gone wrong.')
  accountContradictions(store, say)
  return found
}

function allOf({ organizations }: Store): Repository[] {
  return [...organizations.values()].flatMap(({ repositories }) => [...repositories.values()])
}

type Say = (holds: boolean, sentence: string) => void

function repositoryContradictions(
  store: Store,
  organization: Organization,
  repository: Repository,
  say: Say,
  takeId: (id: number, what: string) => void,
): void {
  const { name, id, category, isPublic, tags, shares: sharings, size } = repository
  const what = `The repository ${organization.name}/${name}`
  takeId(id, what)
  say(repository.organization === organization, `${what} belongs to another organization.`)
  say(
    validators.createRepo.requestBody?.({ repository: name, is_public: isPublic, category }) ?? true,
    `${what} has a name or a category that breaks its rule.`,
  )
  let sum = 0
  for (const [key, tag] of tags) {
    takeId(tag.id, `${what}:${key}`)
    say(tag.name === key, `${what}:${key} is filed under another name.`)
    say(validators.deleteRepoTag.parameters.tag?.check(key) ?? true, `${what}:${key} breaks the rule of tags.`)
    sum += tag.size
  }
  say(sum === size, `${what} has another size than its tags.`)
  say(Number.isSafeInteger(sum), `${what} is too large to be counted.`)
  for (const [account, sharing] of sharings) {
    say(sharing.account === account, `${what} files a sharing under another name.`)
    say(store.accounts.has(account) && account !== organization.account, `${what} is shared with ${account}, which cannot be.`)
    say(store.sharedWith.in(account, organization).has(repository), `${what} is missing from what is shared with ${account}.`)
    say(
      store.sharedBy.in(organization.account, organization).has(repository),
      `${what} is missing from what its account shares.`,
    )
  }
}

function accountContradictions(store: Store, say: Say): void {
  for (const problem of accountProblems(store.accounts.values())) say(false, problem)
  for (const name of store.accounts.keys()) {
    for (const organization of store.ownedBy(name))
      say(store.organizations.get(organization.name) === organization, `The account ${name} owns an organization that is gone.`)
    for (const repository of store.sharedWith.all(name))
      say(repository.shares.has(name), `A sharing with ${name} is remembered that has ended.`)
    for (const repository of store.sharedBy.all(name))
      say(repository.shares.size > 0, `The account ${name} is remembered to share what it does not.`)
  }
  for (const { account, userId } of [...store.tokens.values(), ...store.logins.values()])
    say(store.findUser(account, userId) !== undefined, 'A token or a login belongs to nobody.')
}
