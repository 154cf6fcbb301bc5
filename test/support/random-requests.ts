import type { OperationId } from '../../generated/operations.js'
import { Random } from '../../src/sandbox/store/random.js'

const random = new Random(Number(process.env.SANDBOX_SEED ?? 20_260))
/** Picks one of the items. */
export const pick = <T>(...items: readonly T[]): T => items[random.next() % items.length] as T
/** Returns true in this share of calls, from 0 to 1. */
export const chance = (share: number): boolean => random.fraction() < share
/** Returns a text that is rarely valid. */
export const garbage = (): string =>
  pick(
    '',
    ' ',
    '..',
    '%',
    '%00',
    '%ff',
    '__proto__',
    'constructor',
    '"',
    '<',
    'é',
    '💥',
    '$',
    '|',
    '::',
    'x'.repeat(300),
    '-1',
    'null',
    '[]',
    '{}',
  )

const names: Readonly<Record<string, () => string>> = {
  namespace: () => pick('shop', 'shop', 'shop', 'data', 'platform', 'vendor-tools', 'g1', 'g2', 'missing', 'BAD'),
  repository: () => pick('search', 'storefront', 'a', 'team/app', 'scanner', 'missing', 'Bad'),
  tag: () => pick('latest', 'v1', '1.20.0', '-bad'),
  trigger: () => pick('deploy', 'redeploy'),
  resource_type: () => pick('store', 'downflow', 'x'),
  frequency: () => pick('daily', 'monthly', 'x'),
  access_domain: () => pick('partner', 'partner', 'partner', 'partner', 'partner', 'demo', 'demo', 'unknown', '__proto__'),
  api_version: () => pick('v2', 'v3', '_x'),
  retention_id: () => pick('1', '2147483648', 'x'),
  user_id: () => pick('fb3f175c1fd146ab8cdae3272be6107b', 'fb3f175c1fd146ab8cdae3272be6107b', '0'.repeat(32), 'x'),
}

/** Returns a path, with names that often exist. */
export function pathOf(url: string): string {
  return url.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = names[name]?.() ?? 'x'
    if (chance(0.03)) return encodeURIComponent(garbage())
    return chance(0.5) ? value.replaceAll('/', '$') : encodeURIComponent(value.replaceAll('/', '$'))
  })
}

/** Returns a query with some of the parameters. */
export function queryOf(names: readonly string[]): string {
  const plain: Readonly<Record<string, () => string>> = {
    namespace: () => pick('s', 'shop', 'BAD'),
    name: () => pick('a', 'search', 'team/app'),
    category: () => pick('linux', 'lang', 'fruit'),
    limit: () => pick('1', '10', '1000', '010', '1001', '0', '-0', '1.5', '1e3'),
    offset: () => pick('0', '3', '007', '999999999999999999999', '9007199254740993', '-0', '-1', '1e1', '+1'),
    order_column: () => pick('name', 'updated_time', 'tag_count', 'updated_at', 'x'),
    order_type: () => pick('asc', 'desc', 'x'),
    order: () => pick('asc', 'desc', 'x'),
    center: () => pick('self', 'thirdparty', 'x'),
    tag: () => pick('v', 'latest'),
    mode: () => 'visible',
    is_public: () => pick('true', 'false', 'TRUE'),
    domain_name: () => pick('demo', 'Partner', 'unknown'),
    status: () => pick('true', 'false', 'x'),
    duration_seconds: () => pick('900', '86400', '0'),
    marker: () => pick('1', '2', 'v1', 'v1,latest', '999'),
    shared_by: () => pick('self', 'thirdparty', 'x'),
    with_manifest: () => pick('true', 'false', 'x'),
    projectname: () => pick('my-kualalumpur-1', 'elsewhere', ''),
  }
  const value = (name: string): string => (chance(0.04) ? garbage() : (plain[name]?.() ?? garbage()))
  const pairs: string[] = []
  for (const name of names) {
    // Without its only parameter, most requests would be rejected.
    if (name === 'filter' && chance(names.length === 1 ? 0.9 : 0.4)) {
      const all =
        names.length === 1
          ? ['limit', 'offset', 'order']
          : ['namespace', 'name', 'limit', 'offset', 'order_column', 'order_type', 'center', 'mode', 'tag', 'order']
      // showSyncJob requires both.
      const keys = all.filter(key => chance(names.length === 1 && key !== 'order' ? 0.8 : 0.25))
      pairs.push(`filter=${encodeURIComponent(keys.map(key => `${key}::${value(key)}`).join('|'))}`)
    } else if (chance(0.2)) pairs.push(`${name}=${chance(0.9) ? encodeURIComponent(value(name)) : garbage()}`)
  }
  return pairs.length > 0 ? `?${pairs.join('&')}` : ''
}

/** Returns a body of an operation, in which few fields are wrong. */
export function bodyOf(operation: OperationId, users: readonly { id: string; name: string }[]): unknown {
  const field = <T>(good: () => T): unknown =>
    chance(0.04) ? pick<unknown>(null, 1, '', {}, [], garbage()) : chance(0.03) ? undefined : good()
  const permission = (): object => {
    const { id, name } = pick(...users)
    return {
      user_id: field(() => id),
      user_name: field(() => (chance(0.9) ? name : 'unknown')),
      auth: field(() => pick(7, 3, 1, 2)),
    }
  }
  const share = {
    permit: field(() => 'read'),
    deadline: field(() =>
      pick('forever', '0000-01-01T00:00:00Z', '2020-01-01T00:00:00Z', '2099-02-30T00:00:00Z', '2099-12-31T00:00:00.123456789Z'),
    ),
  }
  const rule = (): object => ({
    template: field(() => 'tag_rule'),
    params: field(() => ({ num: '1' })),
    tag_selectors: field(() => (chance(0.5) ? [] : [{ kind: 'regexp', pattern: pick('^v', '(', 'a{2,3}') }])),
  })
  const target = (): object => ({
    remoteRegionId: field(() => pick('cn-east-3', 'my-kualalumpur-1', 'nowhere')),
    remoteNamespace: field(() => pick('g1', 'g2')),
  })
  const fields = {
    is_public: field(() => chance(0.5)),
    category: field(() => pick('linux', 'other')),
    description: field(() => 'text'),
  }
  switch (operation) {
    case 'createNamespace':
      return { namespace: field(() => names.namespace?.()) }
    case 'createRepo':
      return { repository: field(() => names.repository?.()), ...fields }
    case 'updateRepo':
      return fields
    case 'createRepoDomains':
      return { access_domain: field(() => names.access_domain?.()), ...share }
    case 'updateRepoDomains':
      return share
    case 'createRetention':
    case 'updateRetention':
      return { algorithm: field(() => 'or'), rules: field(() => (chance(0.1) ? [] : [rule()])) }
    case 'createImageSyncRepo':
    case 'deleteImageSyncRepo':
      return { ...target(), syncAuto: field(() => chance(0.8)), override: field(() => chance(0.5)) }
    case 'createManualImageSyncRepo':
      return { ...target(), imageTag: field(() => ['v1', 'latest']) }
    case 'createNamespaceAuth':
    case 'updateNamespaceAuth':
    case 'createUserRepositoryAuth':
    case 'updateUserRepositoryAuth':
      return Array.from({ length: pick(1, 1, 2, 0) }, permission)
    case 'deleteNamespaceAuth':
    case 'deleteUserRepositoryAuth':
      return [field(() => pick(...users).id)]
    case 'createRepoTag':
      return {
        source_tag: field(() => names.tag?.()),
        destination_tag: field(() => names.tag?.()),
        ...(chance(0.5) ? { override: field(() => chance(0.5)) } : {}),
      }
    case 'createTrigger':
      return {
        name: field(() => names.trigger?.()),
        action: field(() => 'update'),
        trigger_type: field(() => pick('all', 'tag', 'regular')),
        condition: field(() => pick('.*', 'v1;latest', '^v')),
        app_type: field(() => pick('deployments', 'statefulsets')),
        application: field(() => 'web'),
        cluster_ns: field(() => 'default'),
        trigger_mode: field(() => pick('cce', 'cci')),
        ...(chance(0.7) ? { cluster_id: 'c1', cluster_name: 'demo' } : {}),
        enable: field(() => pick('true', 'false')),
      }
    case 'updateTrigger':
      return { enable: field(() => pick('true', 'false')) }
    case 'keystoneCreateUserTokenByPassword': {
      const user = {
        name: field(() => pick('admin', '__proto__')),
        password: field(() => pick('sandbox', 'wrong')),
        domain: { name: field(() => pick('demo', 'constructor')) },
      }
      return {
        auth: {
          identity: { methods: ['password'], password: { user } },
          scope: { project: { name: field(() => pick('my-kualalumpur-1', 'x')) } },
        },
      }
    }
    default:
      return undefined
  }
}
