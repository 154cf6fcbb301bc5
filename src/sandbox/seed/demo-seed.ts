import { exampleUsers } from './demo-users.js'
import type { SeedTrigger } from './seed-extras.js'
import type { Seed, SeedImage, SeedRepository } from './seed-types.js'

const serverPlatforms = ['amd64', 'arm64']

/** An image without its tag and dates. */
type Image = Omit<SeedImage, 'tag' | 'created' | 'updated'>

interface Pushes {
  created: string
  updated: string
  image: (index: number) => Image
  tags: string[]
}

/** Returns a repository whose images were pushed at regular intervals from its creation to its last update. */
function withImages({ created, updated, image, tags, ...fields }: SeedRepository & Pushes): SeedRepository {
  const [start, end] = [Date.parse(created), Date.parse(updated)]
  const images = tags.map((tag, index) => {
    const pushed = start + Math.round(((end - start) * index) / Math.max(1, tags.length - 1) / 1000) * 1000
    return { tag, ...image(index), created: `${new Date(pushed).toISOString().slice(0, 19)}Z` }
  })
  return { ...fields, created, updated, images }
}

/** Sizes differ slightly from one tag to the next. */
const sized =
  (megabytes: number) =>
  (index: number): Image => ({ size: megabytes * 1_048_576 + index * 73_421 })

/** Updates the shop when `latest` is pushed. */
const redeployStorefront: SeedTrigger = {
  name: 'redeploy-storefront',
  trigger_type: 'tag',
  condition: 'latest',
  app_type: 'deployments',
  application: 'storefront',
  cluster_ns: 'shop',
  cluster_name: 'production',
  created: '2026-01-12T10:30:00Z',
  history: [{ tag: 'latest', created: '2026-10-02T16:20:11Z' }],
}

/** Example data of a company: its users, platform images, a shop, data jobs, and a partner account that shares some of its repositories. */
export const demoSeed: Seed = {
  users: [exampleUsers.caller, exampleUsers.member],
  namespaces: [
    {
      namespace: 'platform',
      created: '2024-01-15T09:00:00Z',
      repositories: [
        withImages({
          repository: 'base/python',
          category: 'lang',
          is_public: true,
          description: 'Hardened base image',
          num_download: 18_204,
          created: '2024-02-05T08:30:00Z',
          updated: '2026-09-30T05:12:44Z',
          image: sized(112),
          tags: ['3.11', '3.12', '3.13'],
        }),
        withImages({
          repository: 'base/node',
          category: 'lang',
          is_public: true,
          description: 'Hardened base image',
          num_download: 22_871,
          created: '2024-02-05T08:41:00Z',
          updated: '2026-09-30T05:14:02Z',
          image: sized(94),
          tags: ['20', '22', '24'],
        }),
        withImages({
          repository: 'base/busybox',
          category: 'linux',
          description: 'Small tools in one binary',
          num_download: 960,
          created: '2024-03-11T10:00:00Z',
          updated: '2026-04-02T09:10:00Z',
          image: () => ({ architectures: serverPlatforms }),
          tags: ['1.36', '1.37'],
        }),
        withImages({
          repository: 'ingress',
          category: 'app_server',
          description: 'Ingress gateway for all clusters',
          num_download: 5120,
          created: '2024-05-20T07:15:30Z',
          updated: '2026-08-12T13:00:00Z',
          image: sized(61),
          tags: ['v2.4.0', 'v2.4.1', 'v2.5.0'],
        }),
      ],
    },
    {
      namespace: 'shop',
      created: '2024-05-28T08:00:00Z',
      repositories: [
        withImages({
          repository: 'storefront',
          category: 'app_server',
          description: 'Customer-facing shop',
          num_download: 3310,
          created: '2024-06-01T09:00:00Z',
          updated: '2026-10-02T16:20:11Z',
          image: sized(148),
          tags: ['2026.9.3', '2026.10.0', '2026.10.1', 'latest'],
          triggers: [redeployStorefront],
          sync_repos: [{ remoteNamespace: 'shop-mirror', override: true, created: '2026-09-30T08:00:00Z' }],
          sync_jobs: [
            { remoteNamespace: 'shop-mirror', tag: '2026.10.1', override: true, created: '2026-10-02T16:20:11Z' },
            {
              remoteNamespace: 'shop-mirror',
              tag: 'latest',
              override: true,
              status: 'failed',
              created: '2026-10-02T16:20:11Z',
            },
          ],
        }),
        withImages({
          repository: 'checkout/api',
          category: 'app_server',
          description: 'Baskets and payments',
          access: [{ user_name: exampleUsers.member.name, auth: 3 }],
          num_download: 2904,
          created: '2024-06-01T09:05:00Z',
          updated: '2026-10-02T16:31:40Z',
          image: sized(96),
          tags: ['8.1.0', '8.2.0', '8.2.1'],
        }),
        withImages({
          repository: 'checkout/worker',
          category: 'app_server',
          description: 'Receipts and refunds',
          num_download: 1450,
          created: '2024-06-01T09:06:00Z',
          updated: '2026-09-21T08:02:55Z',
          image: sized(97),
          tags: ['8.2.0', '8.2.1'],
        }),
        withImages({
          repository: 'search',
          category: 'framework_app',
          description: 'Catalog index',
          num_download: 811,
          created: '2025-01-14T11:22:00Z',
          updated: '2026-07-30T15:44:20Z',
          access_domains: [{ access_domain: 'partner', description: 'Joint relevance tests', created: '2025-02-10T08:00:00Z' }],
          image: sized(233),
          tags: ['1.19.0', '1.20.0'],
        }),
        { repository: 'legacy/admin', category: 'other', description: 'Deprecated', created: '2024-06-02T12:00:00Z' },
      ],
    },
    {
      namespace: 'data',
      created: '2024-09-02T07:30:00Z',
      repositories: [
        withImages({
          repository: 'postgres',
          category: 'database',
          description: 'PostgreSQL with extensions',
          num_download: 640,
          created: '2024-09-09T06:45:00Z',
          updated: '2026-03-18T07:20:00Z',
          image: sized(187),
          tags: ['15.8', '16.4', '17.0'],
        }),
        withImages({
          repository: 'etl/orders',
          category: 'framework_app',
          description: 'Nightly import of orders',
          num_download: 402,
          created: '2025-03-03T03:30:00Z',
          updated: '2026-10-01T03:31:12Z',
          image: sized(310),
          tags: ['41', '42', '43'],
          retention: {
            rules: [
              {
                template: 'tag_rule',
                params: { num: '10' },
                tag_selectors: [{ kind: 'label', pattern: 'stable' }],
              },
            ],
          },
          retention_histories: [
            { tag: '39', created: '2026-09-30T03:31:10Z' },
            { tag: '40', created: '2026-10-01T03:31:12Z' },
          ],
        }),
        withImages({
          repository: 'notebooks',
          category: 'lang',
          description: 'Notebook images for analysts',
          num_download: 77,
          created: '2025-04-22T14:10:00Z',
          updated: '2026-06-09T10:05:00Z',
          image: sized(905),
          tags: ['cpu', 'gpu'],
        }),
      ],
    },
    {
      namespace: 'vendor-tools',
      account: 'partner',
      created: '2025-01-30T10:00:00Z',
      repositories: [
        withImages({
          repository: 'scanner',
          category: 'other',
          description: 'Vulnerability scanner',
          num_download: 1200,
          created: '2025-02-01T10:00:00Z',
          updated: '2026-08-25T12:00:00Z',
          access_domains: [{ access_domain: 'demo', description: 'Under contract', created: '2025-03-01T09:00:00Z' }],
          image: sized(75),
          tags: ['5.0', '5.1'],
        }),
        withImages({
          repository: 'agent',
          category: 'linux',
          description: 'Runs on every node',
          num_download: 300,
          created: '2025-02-01T10:05:00Z',
          updated: '2025-11-20T09:30:00Z',
          access_domains: [
            {
              access_domain: 'demo',
              deadline: '2025-12-31T00:00:00Z',
              description: 'Trial',
              created: '2025-03-01T09:05:00Z',
            },
          ],
          image: sized(28),
          tags: ['5.1'],
        }),
      ],
    },
  ],
}
