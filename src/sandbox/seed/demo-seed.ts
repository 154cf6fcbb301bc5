import type { Seed, SeedRepository } from './seed.js'

const server = ['amd64', 'arm64']

/** Returns images whose sizes differ slightly from one tag to the next. */
function images(megabytes: number, ...tags: string[]): NonNullable<SeedRepository['images']> {
  return tags.map((tag, index) => ({ tag, size: megabytes * 1_048_576 + index * 73_421 }))
}

/** Example data of a company: platform images, a shop, data jobs, and a partner account that shares some of its repositories. */
export const demoSeed: Seed = {
  namespaces: [
    {
      namespace: 'platform',
      repositories: [
        {
          repository: 'base/python',
          category: 'lang',
          is_public: true,
          description: 'Hardened base image',
          num_download: 18_204,
          created: '2024-02-05T08:30:00Z',
          updated: '2026-09-30T05:12:44Z',
          images: images(112, '3.11', '3.12', '3.13'),
        },
        {
          repository: 'base/node',
          category: 'lang',
          is_public: true,
          description: 'Hardened base image',
          num_download: 22_871,
          created: '2024-02-05T08:41:00Z',
          updated: '2026-09-30T05:14:02Z',
          images: images(94, '20', '22', '24'),
        },
        {
          repository: 'base/busybox',
          category: 'linux',
          description: 'Small tools in one binary',
          num_download: 960,
          created: '2024-03-11T10:00:00Z',
          images: [
            { tag: '1.36', architectures: server },
            { tag: '1.37', architectures: server },
          ],
        },
        {
          repository: 'ingress',
          category: 'app_server',
          description: 'Ingress gateway for all clusters',
          num_download: 5120,
          created: '2024-05-20T07:15:30Z',
          updated: '2026-08-12T13:00:00Z',
          images: images(61, 'v2.4.0', 'v2.4.1', 'v2.5.0'),
        },
      ],
    },
    {
      namespace: 'shop',
      repositories: [
        {
          repository: 'storefront',
          category: 'app_server',
          description: 'Customer-facing shop',
          num_download: 3310,
          created: '2024-06-01T09:00:00Z',
          updated: '2026-10-02T16:20:11Z',
          images: images(148, '2026.9.3', '2026.10.0', '2026.10.1', 'latest'),
        },
        {
          repository: 'checkout/api',
          category: 'app_server',
          description: 'Baskets and payments',
          num_download: 2904,
          created: '2024-06-01T09:05:00Z',
          updated: '2026-10-02T16:31:40Z',
          images: images(96, '8.1.0', '8.2.0', '8.2.1'),
        },
        {
          repository: 'checkout/worker',
          category: 'app_server',
          description: 'Receipts and refunds',
          num_download: 1450,
          created: '2024-06-01T09:06:00Z',
          images: images(97, '8.2.0', '8.2.1'),
        },
        {
          repository: 'search',
          category: 'framework_app',
          description: 'Catalog index',
          num_download: 811,
          created: '2025-01-14T11:22:00Z',
          images: images(233, '1.19.0', '1.20.0'),
          access_domains: [{ access_domain: 'partner', description: 'Joint relevance tests' }],
        },
        { repository: 'legacy/admin', category: 'other', description: 'Deprecated', created: '2024-06-02T12:00:00Z' },
      ],
    },
    {
      namespace: 'data',
      repositories: [
        {
          repository: 'postgres',
          category: 'database',
          description: 'PostgreSQL with extensions',
          num_download: 640,
          created: '2024-09-09T06:45:00Z',
          images: images(187, '15.8', '16.4', '17.0'),
        },
        {
          repository: 'etl/orders',
          category: 'framework_app',
          description: 'Nightly import of orders',
          num_download: 402,
          created: '2025-03-03T03:30:00Z',
          images: images(310, '41', '42', '43'),
        },
        {
          repository: 'notebooks',
          category: 'lang',
          description: 'Notebook images for analysts',
          num_download: 77,
          created: '2025-04-22T14:10:00Z',
          images: images(905, 'cpu', 'gpu'),
        },
      ],
    },
    {
      namespace: 'vendor-tools',
      account: 'partner',
      repositories: [
        {
          repository: 'scanner',
          category: 'other',
          description: 'Vulnerability scanner',
          num_download: 1200,
          created: '2025-02-01T10:00:00Z',
          images: images(75, '5.0', '5.1'),
          access_domains: [{ access_domain: 'demo', description: 'Under contract' }],
        },
        {
          repository: 'agent',
          category: 'linux',
          description: 'Runs on every node',
          num_download: 300,
          created: '2025-02-01T10:05:00Z',
          images: images(28, '5.1'),
          access_domains: [{ access_domain: 'demo', deadline: '2025-12-31T00:00:00Z', description: 'Trial' }],
        },
      ],
    },
  ],
}
