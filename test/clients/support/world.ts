import { createHash } from 'node:crypto'
import type { SandboxOptions } from '../../../src/sandbox/index.js'
import type { RetentionRule } from '../../../src/sandbox/store/retention-state.js'

/** The region in which the clients work. */
export const region = 'my-kualalumpur-1'

/** Another region, to which images can be copied. */
export const secondRegion = 'cn-east-3'

/** The key of an account's administrator, or of another user. */
export interface AccessKey {
  ak: string
  sk: string
}

/** The users that the clients log in as. */
export const keys: Readonly<Record<'admin' | 'dev' | 'partner' | 'unknownKey' | 'wrongSecret', AccessKey>> = {
  admin: { ak: 'ADMINAK', sk: 'admin-sk' },
  /** A user of the same account without any permission. */
  dev: { ak: 'DEVAK', sk: 'dev-sk' },
  /** The administrator of another account. */
  partner: { ak: 'PARTNERAK', sk: 'partner-sk' },
  unknownKey: { ak: 'UNKNOWNAK', sk: 'unknown-sk' },
  wrongSecret: { ak: 'ROTATEDAK', sk: 'old-sk' },
}

/** The account that owns the organization `ready`. */
export const account = 'demo'

/** A user to whom the clients grant permissions. */
export const colleague: { user_id: string; user_name: string } = { user_id: 'c'.repeat(32), user_name: 'colleague' }

/** The administrator's name and password. */
export const administrator: { name: string; password: string } = { name: 'admin', password: 'admin-password' }

/** The id of the administrator of `demo`. */
export const administratorId: string = 'a'.repeat(32)

const scannerManifest = JSON.stringify({
  schemaVersion: 2,
  mediaType: 'application/vnd.docker.distribution.manifest.v2+json',
  config: { mediaType: 'application/vnd.docker.container.image.v1+json', size: 1, digest: `sha256:${'1'.repeat(64)}` },
  layers: [],
})

/** The tag of the signature that `vendor-tools/scanner:v1` has. */
export const signature: string = `sha256-${createHash('sha256').update(scannerManifest).digest('hex')}.sig`

/** The retention policy of `vendor-tools/scanner`. */
export const scannerRules: readonly RetentionRule[] = [
  { template: 'tag_rule', params: { num: '10' }, tag_selectors: [{ kind: 'regexp', pattern: '^v' }] },
]

/** Two accounts. The first one owns images and has a user without permissions; the second one shares a repository with it. */
export const world: SandboxOptions = {
  regions: [region, secondRegion],
  organizationQuota: 3,
  accounts: [
    {
      name: account,
      users: [
        { ...administrator, id: administratorId, accessKeys: [{ id: keys.admin.ak, secret: keys.admin.sk }] },
        { name: 'dev', password: 'dev-password', administrator: false, accessKeys: [{ id: keys.dev.ak, secret: keys.dev.sk }] },
        { name: colleague.user_name, password: 'colleague-password', administrator: false, id: colleague.user_id },
        { name: 'rotated', password: 'rotated-password', accessKeys: [{ id: keys.wrongSecret.ak, secret: 'new-sk' }] },
      ],
    },
    {
      name: 'partner',
      users: [{ ...administrator, accessKeys: [{ id: keys.partner.ak, secret: keys.partner.sk }] }],
    },
  ],
  seed: {
    namespaces: [
      {
        namespace: 'ready',
        repositories: [
          { repository: 'app', category: 'linux', images: [{ tag: 'v1' }, { tag: 'v2' }] },
          { repository: 'team/app', category: 'linux', images: [{ tag: 'v1' }, { tag: 'v2' }] },
        ],
      },
      {
        namespace: 'vendor-tools',
        account: 'partner',
        repositories: [
          {
            repository: 'scanner',
            images: [{ tag: 'v1', manifest: scannerManifest }, { tag: signature }],
            access_domains: [{ access_domain: account }],
            retention: { rules: scannerRules },
          },
        ],
      },
    ],
  },
}
