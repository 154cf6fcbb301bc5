import { describe, expect, it } from 'vitest'
import {
  credentialChain,
  defaultCredentials,
  fromCredentialsFile,
  fromEnvironment,
  fromHcloudConfig,
  fromInstanceMetadata,
} from '../../../src/credentials.js'
import { SwrInputError } from '../../../src/index.js'

/** The sources by name, without their types, as JavaScript calls them. */
const sources: [string, (options: never) => unknown][] = [
  ['defaultCredentials', defaultCredentials],
  ['fromCredentialsFile', fromCredentialsFile],
  ['fromEnvironment', fromEnvironment],
  ['fromHcloudConfig', fromHcloudConfig],
  ['fromInstanceMetadata', fromInstanceMetadata],
]

describe.each(sources)('wrong options of %s', (name, source) => {
  it.each<[unknown, string]>([
    [null, `${name} requires an object of options, not null.`],
    ['test', `${name} requires an object of options, not a string.`],
    [{ profil: 'test' }, `Unknown option \`profil\` of ${name}. Supported options: `],
    [{ env: 'HW_ACCESS_KEY' }, `\`${name}.env\` must be an object such as process.env, not a string.`],
  ])('are rejected immediately: %j', (options, message) => {
    expect(() => source(options as never)).toThrow(SwrInputError)
    expect(() => source(options as never)).toThrow(message)
  })
})

describe('an option of a source with the wrong type or range is rejected', () => {
  it.each<[string, () => unknown, string]>([
    ['file', () => fromCredentialsFile({ file: 5 as never }), '`fromCredentialsFile.file` must be a string, not 5.'],
    ['section', () => fromCredentialsFile({ section: 5 as never }), '`fromCredentialsFile.section` must be a string'],
    ['profile', () => fromHcloudConfig({ profile: 5 as never }), '`fromHcloudConfig.profile` must be a string, not 5.'],
    ['endpoint', () => fromInstanceMetadata({ endpoint: 5 as never }), '`fromInstanceMetadata.endpoint` must be a string'],
    ['source', () => credentialChain(5 as never), 'credentialChain requires functions such as fromEnvironment(), not 5.'],
  ])('%s', (_, create, message) => {
    expect(create).toThrow(SwrInputError)
    expect(create).toThrow(message)
  })

  it.each([Number.NaN, -1, 0, Number.POSITIVE_INFINITY, '1000' as never])('timeout: %s', timeout => {
    expect(() => fromInstanceMetadata({ timeout })).toThrow(SwrInputError)
    expect(() => fromInstanceMetadata({ timeout })).toThrow(/`fromInstanceMetadata.timeout` must be a number/)
  })
})

describe('undefined options of a source', () => {
  it.each(sources)('mean the defaults: %s', (_, source) => {
    expect(source({ env: undefined } as never)).toBeTypeOf('function')
    expect(source(undefined as never)).toBeTypeOf('function')
  })
})
