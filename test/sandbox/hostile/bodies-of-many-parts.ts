import { access, type HostileRequest, hex, listOf, organizations, permission, tokens, userId, withBody } from './request.js'

/** Bodies with many wrong parts. */
const manyErrors: HostileRequest[] = [
  withBody('96 kB of empty objects as permissions', 'POST', access, listOf('{}', 32_000)),
  withBody('1 MB of empty objects as permissions', 'PATCH', access, listOf('{}', 350_000)),
  withBody('12 MB of empty objects as permissions', 'POST', access, listOf('{}', 4_000_000), 413),
  withBody('permissions of the wrong type', 'POST', access, listOf('1', 900_000)),
  withBody('permissions with a wrong level', 'POST', access, listOf(permission(userId).replace('1}', '5}'), 150_000)),
  withBody('a wrong permission behind many unknown users', 'POST', access, `[${`${permission(userId)},`.repeat(150_000)}{}]`),
  withBody('permissions of many unknown users', 'POST', access, listOf(permission(userId), 150_000)),
  withBody('many wrong ids to revoke', 'DELETE', access, listOf('"x"', 900_000)),
  withBody('more wrong ids than the limit', 'DELETE', access, listOf('"x"', 2_900_000), 413),
  withBody(
    'many unknown ids to revoke',
    'DELETE',
    access,
    `[${Array.from({ length: 330_000 }, (_, index) => `"${hex(index)}"`).join(',')}]`,
    404,
  ),
  withBody(
    'many methods of a token without what they need',
    'POST',
    tokens,
    `{"auth":{"identity":{"methods":${listOf('"token"', 990_000)}}}}`,
  ),
  withBody('many wrong methods of a token', 'POST', tokens, `{"auth":{"identity":{"methods":${listOf('"x"', 900_000)}}}}`),
  withBody(
    'an object with many fields',
    'POST',
    organizations,
    `{${Array.from({ length: 700_000 }, (_, index) => `"k${index}":0`).join(',')}}`,
    413,
  ),
  withBody('an object with more fields than the limit', 'POST', organizations, `{${'"a":0,'.repeat(1_700_000)}"a":0}`, 413),
]

/** Returns the text of objects of which each one has the next fields of a sequence of names. */
function objectsWithNames(objects: number, fields: number, name: (index: number) => string): string {
  const object = (_: unknown, index: number): string =>
    `{${Array.from({ length: fields }, (_, field) => `"${name(index * fields + field)}":1`).join(',')}}`
  return `[${Array.from({ length: objects }, object).join(',')}]`
}

const distinct = (index: number): string => `${index.toString(36)}_`
/** Few names, but in a different order in nearly every object. */
const shuffled = (index: number): string => `k${((index + 1) * 2_654_435_761) % 101}`

/** Bodies with many objects of different shapes, each of which the engine has to remember. */
const manyShapes: HostileRequest[] = (
  [
    ['100,000 objects with 8 names of their own', 100_000, 8, distinct],
    ['330 objects with 3000 names of their own', 330, 3000, distinct],
    ['90 objects with 9999 names of their own', 90, 9999, distinct],
    ['6000 objects with 150 names of their own', 6000, 150, distinct],
    [
      '900 objects with a name of their own and 500 others',
      900,
      501,
      (index: number) => (index % 501 === 0 ? `n${index}` : `k${index % 501}`),
    ],
    ['100,000 objects with the same names in another order', 100_000, 8, shuffled],
    ['60,000 objects with the same names in another order', 60_000, 8, shuffled, 400],
  ] as const
).map(([name, objects, fields, of, status = 413]) =>
  withBody(name, 'POST', access, objectsWithNames(objects, fields, of), status),
)

/** Sends a body to the administration, which responds under a loopback address only. */
function toAdministration(name: string, path: string, body: string, status = 413, method = 'POST'): HostileRequest {
  const { parts, ...request } = withBody(name, method, `/_sandbox/${path}`, body, status)
  return {
    ...request,
    parts: parts.map(part => (typeof part === 'string' ? part.replace('Host: sandbox', 'Host: localhost') : part)),
  }
}

/** Long bodies for the administration. The others are snapshots, seeds and images. */
const administration: HostileRequest[] = [
  ...['clock', 'faults', 'variants', 'users', 'access-keys'].map(path =>
    toAdministration(
      `10 MB of texts to ${path}`,
      path,
      listOf('"latency"', 1_000_000),
      413,
      /clock|faults|variants/.test(path) ? 'PUT' : 'POST',
    ),
  ),
  ...['restore', 'seed', 'images'].map(path =>
    toAdministration(`a million numbers to ${path}`, path, listOf('1', 990_000), 400),
  ),
  toAdministration('a seed of 490,000 objects', 'seed', `{"namespaces":[${'{"a":1},'.repeat(490_000)}{}]}`),
]

const image = (manifest: string): string =>
  JSON.stringify({ namespace: 'shop', repository: 'checkout/api', tag: 'x', manifest })
const seedOf = (images: readonly string[]): string =>
  `{"namespaces":[{"namespace":"many","repositories":[{"repository":"app","images":[${images.join(',')}]}]}]}`

/** Images with long names and lists. */
const images: HostileRequest[] = [
  toAdministration(
    'an image for 300,000 architectures',
    'images',
    JSON.stringify({
      namespace: 'shop',
      repository: 'many',
      architectures: Array.from({ length: 300_000 }, (_, i) => `a${i}`),
    }),
    400,
  ),
  toAdministration(
    'an image in a repository with a name of 8 MB',
    'images',
    JSON.stringify({ namespace: 'shop', repository: 'c/'.repeat(4_000_000), tag: 'x' }),
    400,
  ),
  toAdministration(
    'an image with a tag of 8 MB',
    'images',
    JSON.stringify({ namespace: 'shop', repository: 'many', tag: 'c'.repeat(8_000_000) }),
    400,
  ),
]

/** Manifests are JSON in a string of JSON. */
const manifests: HostileRequest[] = [
  toAdministration('a manifest of 11 MB of brackets', 'images', image('['.repeat(11_000_000))),
  toAdministration('a manifest with many shapes', 'images', image(objectsWithNames(100_000, 8, distinct))),
  toAdministration(
    'a seed of 900 manifests with 1000 names of their own',
    'seed',
    seedOf(
      Array.from({ length: 900 }, (_, index) =>
        JSON.stringify({
          tag: `v${index}`,
          manifest: `{"x":${objectsWithNames(1, 999, field => (index * 1000 + field).toString(36))}}`,
        }),
      ),
    ),
  ),
  toAdministration('a seed with many shapes', 'seed', objectsWithNames(100_000, 8, distinct)),
]

/** Seeds of many entries. A seed is loaded synchronously. */
const largeSeeds: HostileRequest[] = (
  [
    [
      'tags',
      index => `{"tag":"v${index}","manifest":"{}","size":1}`,
      '{"namespace":"many","repositories":[{"repository":"app","images":[*]}]}',
    ],
    ['repositories', index => `{"repository":"app${index}"}`, '{"namespace":"many","repositories":[*]}'],
    ['organizations', index => `{"namespace":"many${index}"}`, '*'],
  ] as [string, (index: number) => string, string][]
).map(([kind, item, frame]) => {
  const items = Array.from({ length: 40_000 }, (_, index) => item(index)).join(',')
  return toAdministration(`a seed of 40,000 ${kind}`, 'seed', `{"namespaces":[${frame.replace('*', items)}]}`)
})

/** Bodies of many parts. */
export const bodiesOfManyParts: readonly HostileRequest[] = [
  ...manyErrors,
  ...manyShapes,
  ...administration,
  ...images,
  ...manifests,
  ...largeSeeds,
]
