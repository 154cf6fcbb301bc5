import type { Mutant } from '../../mutant.js'
import { mutateBody, mutateCall, mutateHandler } from '../../mutate-handler.js'

const eight = 8 * 3600 * 1000
const shift = (time: string, by: number): string => new Date(Date.parse(time) + by).toISOString().replace('.000Z', 'Z')
/** Changes fields of the body of a request. */
export const body =
  <T>(change: (body: T) => Partial<T>) =>
  (call: { body: T }): { body: T } => ({ body: { ...call.body, ...change(call.body) } })

/** Times of another zone or meaning, and texts that are changed. */
export const cloudTimesAndTexts: readonly Mutant[] = [
  mutateBody('showRepository', 'returns the local time of creation', b => ({ ...b, created: shift(b.created, eight) })),
  mutateBody('listReposDetails', 'returns the creation as the update', b =>
    b.map(item => ({ ...item, updated_at: item.created_at })),
  ),
  mutateBody('listRepoDetails', 'returns the update as the creation', b => ({
    ...b,
    repos: b.repos.map(item => ({ ...item, created_at: item.updated_at })),
  })),
  mutateBody('showRepoTag', 'returns the update as the creation', b => ({ ...b, created: b.updated })),
  mutateBody('listRepoDomains', 'returns deadlines in local time', b =>
    b.map(item => (item.deadline === 'forever' ? item : { ...item, deadline: shift(item.deadline, -eight) })),
  ),
  mutateCall(
    'createRepoDomains',
    'swaps day and month',
    body(({ deadline }) => ({ deadline: deadline.replace(/^(\d+)-(\d\d)-(0\d|1[012])T/, '$1-$3-$2T') })),
  ),
  mutateCall('updateRepoDomains', 'keeps only dates that have not passed', call => ({
    body: { ...call.body, deadline: Date.parse(call.body.deadline) < call.now ? 'forever' : call.body.deadline },
  })),
  mutateHandler('createSecret', 'ignores the lifetime in the header', (call, original) => {
    const { headers, ...result } = original(call)
    return { ...result, headers: { ...headers, 'X-Swr-Expireat': new Date(call.now).toISOString().replace(/\.\d+Z/, 'Z') } }
  }),
  mutateHandler('createAuthorizationToken', 'has expired on arrival', (call, original) => {
    const { headers, ...result } = original(call)
    return { ...result, headers: { ...headers, 'X-Swr-Expireat': new Date(call.now - eight).toISOString() } }
  }),
  mutateBody('showDomainResourceReports', 'has a day twice', b => (b[0] ? [b[0], ...b] : b)),
  mutateHandler('showDomainResourceReports', 'returns days for months', (call, original) =>
    original({ ...call, path: { ...call.path, frequency: 'daily' } }),
  ),
  mutateBody('keystoneCreateUserTokenByPassword', 'issues tokens for an hour', b => ({
    token: {
      ...b.token,
      expires_at: new Date(Date.parse(b.token.issued_at ?? '') + 3600_000).toISOString().replace('Z', '000Z'),
    },
  })),
  // text
  mutateCall(
    'createRepo',
    'cuts a description after 255 characters',
    body(b => (b.description === undefined ? {} : { description: b.description.slice(0, 255) })),
  ),
  mutateCall(
    'updateRepo',
    'trims a description',
    body(b => (b.description === undefined ? {} : { description: b.description.trim() })),
  ),
  mutateCall(
    'createRepoDomains',
    'escapes HTML in a description',
    body(b =>
      b.description === undefined ? {} : { description: b.description.replaceAll('&', '&amp;').replaceAll('<', '&lt;') },
    ),
  ),
  mutateCall(
    'createRepo',
    'composes the characters of a description',
    body(b => (b.description === undefined ? {} : { description: b.description.normalize('NFC') })),
  ),
  mutateCall(
    'updateRepoDomains',
    'replaces emoji in a description',
    body(b => (b.description === undefined ? {} : { description: b.description.replaceAll(/[\u{10000}-\u{10ffff}]/gu, '?') })),
  ),
  mutateCall(
    'updateRepo',
    'replaces line breaks in a description',
    body(b => (b.description === undefined ? {} : { description: b.description.replaceAll('\n', ' ') })),
  ),
  mutateCall(
    'createTrigger',
    'lowers the case of a container',
    body(b => (b.container === undefined ? {} : { container: b.container.toLowerCase() })),
  ),
  mutateCall(
    'createTrigger',
    'unescapes a condition',
    body(b => ({ condition: b.condition.replaceAll('\\', '') })),
  ),
  mutateCall(
    'createTrigger',
    'cuts an application after 32 characters',
    body(b => ({ application: b.application.slice(0, 32) })),
  ),
  mutateCall('createRetention', 'unescapes the patterns of a rule', call => ({
    body: {
      ...call.body,
      rules: call.body.rules.map(rule => ({
        ...rule,
        tag_selectors: rule.tag_selectors.map(s => ({ ...s, pattern: s.pattern.replaceAll('\\', '') })),
      })),
    },
  })),
]
