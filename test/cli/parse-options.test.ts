import { describe, expect, it } from 'vitest'
import { parseOptions } from '../../src/cli/parse-options.js'
import { UsageError } from '../../src/cli/usage.js'

const parse = (...args: string[]) =>
  parseOptions('sandbox', args, { port: { type: 'string', default: '4010' }, quiet: { type: 'boolean', default: false } })

describe('parseOptions', () => {
  it('returns values and defaults', () => {
    expect(parse()).toEqual({ port: '4010', quiet: false, help: false, version: false })
    expect(parse('--port=1', '--quiet')).toMatchObject({ port: '1', quiet: true })
    expect(parse('--port', '-')).toMatchObject({ port: '-' })
    expect(parse('--port=--quiet')).toMatchObject({ port: '--quiet', quiet: false })
  })

  it('accepts help in three forms', () => {
    for (const form of ['help', '--help', '-h']) expect(parse(form)).toMatchObject({ help: true })
    expect(parse('-v')).toMatchObject({ version: true })
  })

  it.each([
    [['--prot', '1'], 'Unknown option --prot. Did you mean --port? Run huaweicloud-swr sandbox --help for details.'],
    [['--something-else'], 'Unknown option --something-else. Run huaweicloud-swr sandbox --help for details.'],
    [['-q'], 'Unknown option -q. Did you mean --quiet? Run huaweicloud-swr sandbox --help for details.'],
    [['--constructor'], 'Unknown option --constructor. Run huaweicloud-swr sandbox --help for details.'],
    [['--port'], '--port requires a value. Write a value that begins with a hyphen as --port=VALUE.'],
    [['--port', '--quiet'], '--port requires a value. Write a value that begins with a hyphen as --port=VALUE.'],
    [['--quiet=yes'], '--quiet accepts no value.'],
    [
      ['4010'],
      'Unexpected argument "4010". Write options as --NAME or --NAME VALUE. Run huaweicloud-swr sandbox --help for details.',
    ],
  ])('rejects %j', (args, message) => {
    expect(() => parse(...args)).toThrow(new UsageError(message))
  })
  it.each([
    ['verify', 'target', '--endpoint', 'Did you mean --target?'],
    ['verify', 'target', '--region', 'Did you mean --target?'],
    ['call showNamespace', 'endpoint', '--target', 'Did you mean --endpoint?'],
    ['call showNamespace', 'namespace', '--organization', 'Did you mean --namespace?'],
    ['call showNamespace', 'namespace', '--name', 'Did you mean --namespace?'],
    ['sandbox', 'quiet', '--silent', 'Did you mean --quiet?'],
    ['verify', 'target', '--token', 'Set SWR_TOKEN in the environment, since other users can read command lines.'],
    ['login', 'region', '--password', 'Set SWR_PASSWORD in the environment, since other users can read command lines.'],
  ])('of %s, which has --%s, names what replaces %s', (command, option, unknown, hint) => {
    expect(() => parseOptions(command, [unknown, 'x'], { [option]: { type: 'string' } })).toThrow(
      new UsageError(`Unknown option ${unknown}. ${hint} Run huaweicloud-swr ${command} --help for details.`),
    )
  })
})
