import type { Organization, Repository } from './entities.js'

/** An index of shared repositories by account and organization. */
export class ShareIndex {
  readonly #accounts = new Map<string, Map<Organization, Set<Repository>>>()

  add(account: string, repository: Repository): void {
    let organizations = this.#accounts.get(account)
    if (!organizations) {
      organizations = new Map()
      this.#accounts.set(account, organizations)
    }
    const repositories = organizations.get(repository.organization)
    if (repositories) repositories.add(repository)
    else organizations.set(repository.organization, new Set([repository]))
  }

  delete(account: string, repository: Repository): void {
    const organizations = this.#accounts.get(account)
    const repositories = organizations?.get(repository.organization)
    repositories?.delete(repository)
    if (repositories?.size === 0) organizations?.delete(repository.organization)
  }

  /** Returns the organizations that contain shared repositories of an account. */
  organizations(account: string): Iterable<Organization> {
    return this.#accounts.get(account)?.keys() ?? []
  }

  /** Returns the shared repositories of an account in an organization. */
  in(account: string, organization: Organization): ReadonlySet<Repository> {
    return this.#accounts.get(account)?.get(organization) ?? noRepositories
  }

  /** Returns all shared repositories of an account. */
  all(account: string): Repository[] {
    return [...(this.#accounts.get(account)?.values() ?? [])].flatMap(repositories => [...repositories])
  }
}

const noRepositories: ReadonlySet<never> = new Set<never>()
