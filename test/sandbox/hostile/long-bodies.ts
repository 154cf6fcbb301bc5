import { Buffer } from 'node:buffer'
import {
  access,
  field,
  filled,
  type HostileRequest,
  megabytes12,
  organizations,
  repos,
  shares,
  userId,
  withBody,
} from './request.js'

/** Bodies that are nested deeply, or whose text is hard to parse. */
const hardToParse: HostileRequest[] = [
  withBody('nested arrays', 'POST', access, '['.repeat(6_000_000) + ']'.repeat(6_000_000), 413),
  withBody('nested arrays without an end', 'POST', access, '['.repeat(megabytes12 - 1), 413),
  withBody('nested objects', 'POST', organizations, `${'{"a":'.repeat(2_000_000)}1${'}'.repeat(2_000_000)}`, 413),
  withBody('a number of 12 MB', 'POST', organizations, '1'.repeat(megabytes12 - 1)),
  withBody('a fraction of 12 MB', 'POST', organizations, `0.${'9'.repeat(megabytes12 - 3)}`),
  withBody('12 MB of spaces', 'POST', organizations, ' '.repeat(megabytes12 - 1)),
  withBody('many colons after a long name', 'POST', organizations, `"${'a'.repeat(100_000)}"${':'.repeat(400_000)}`),
  withBody('12 MB of quotation marks', 'POST', organizations, '"'.repeat(megabytes12 - 1)),
  withBody('12 MB of backslashes', 'POST', organizations, field('namespace', '\\\\'.repeat(6_000_000))),
  withBody('12 MB of escapes', 'POST', organizations, field('namespace', filled('\\u0061', megabytes12 - 100))),
  withBody('12 MB that are no UTF-8', 'POST', organizations, Buffer.alloc(megabytes12 - 1, 0xff)),
  withBody('a body of 13 MB', 'POST', organizations, ' '.repeat(13 * 2 ** 20), 413),
]

/** Long values for fields, against patterns and length limits. */
const longFields: HostileRequest[] = ['a', 'a-', 'a_', 'a.', '-', '💥', '\\ud800'].flatMap(text => [
  withBody(`an organization named ${text}…`, 'POST', organizations, field('namespace', `a${filled(text, 11_000_000)}!`)),
  withBody(`a repository named ${text}…`, 'POST', repos, field('repository', `a${filled(text, 11_000_000)}`)),
])

const longShares: HostileRequest[] = [
  ['a deadline of 12 MB', `{"access_domain":"partner","permit":"read","deadline":"${filled('9', 11_000_000)}"}`],
  [
    'a fraction of a second of 12 MB',
    `{"access_domain":"a","permit":"read","deadline":"2027-01-01T00:00:00.${filled('9', 11_000_000)}Z"}`,
  ],
  ['an account of 12 MB', `{"access_domain":"${filled('É', 11_000_000)}","permit":"read","deadline":"forever"}`],
  ['a permission of 12 MB', `{"access_domain":"a","permit":"${filled('read', 11_000_000)}","deadline":"forever"}`],
].map(([name = '', body = '']) => withBody(name, 'POST', shares, body))

const longUsers: HostileRequest[] = [
  withBody('an id of 12 MB', 'POST', access, `[{"user_id":"${filled('e', 11_000_000)}","user_name":"x","auth":1}]`),
  withBody(
    'a user name of 12 MB',
    'POST',
    access,
    `[{"user_id":"${userId}","user_name":"${filled('x', 11_000_000)}","auth":1}]`,
  ),
  withBody(
    'a category of 12 MB',
    'POST',
    repos,
    `{"repository":"app","is_public":true,"category":"${filled('x', 11_000_000)}"}`,
  ),
]

/** Bodies with long texts. */
export const longBodies: readonly HostileRequest[] = [...hardToParse, ...longFields, ...longShares, ...longUsers]
