import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, type TestContext } from 'vitest'
import { compile, Missing } from '../../support/cache.js'
import { expectedOutput, outputPattern } from '../../support/guides.js'
import { run } from '../../support/run.js'
import { blockNames, codeOf, createFolder, fileOf, serveGuide } from './page.js'
import { type GuideProgram, programs } from './programs.js'

const cases = programs.map(program => [program.client, program] as const)
const limit = 1_200_000
/** The name of the script that makes a certificate. */
const script = 'no-run runs with the programs above'

it('All code of the guide runs', () => {
  const others = ['clouds.yaml', 'playbook.yaml', 'main.tf', script]
  expect([...blockNames].sort()).toEqual([...programs.map(({ client }) => client), ...others].sort())
})

describe('A program of the guide prints the documented output', () => {
  it.for(cases)('%s', { timeout: limit }, async ([, program], { skip }) => {
    const server = await serveGuide()
    onTestFinished(server.close)
    await expectOutput(program, server.url, {}, fileOf('clouds.yaml', server.url), skip)
  })

  it.for(cases)('%s over HTTPS, with the settings of the guide', { timeout: limit }, async ([, program], { skip }) => {
    const { env, cert, key, certFile } = await trustCertificate(skip)
    const server = await serveGuide({ cert, key })
    onTestFinished(server.close)
    const clouds = `${fileOf('clouds.yaml', server.url)}    cacert: ${certFile}\n`
    await expectOutput(program, server.url, env, clouds, skip)
  })
})

/** Runs a program of the guide in a folder with `clouds.yaml`, and asserts its output. */
async function expectOutput(
  { client, file, prepare }: GuideProgram,
  url: string,
  env: Readonly<Record<string, string>>,
  clouds: string,
  skip: TestContext['skip'],
): Promise<void> {
  const code = codeOf(client)
  const folder = await createFolder({ [file]: code, 'clouds.yaml': clouds })
  onTestFinished(() => rm(folder, { recursive: true }))
  const program = await orSkip(prepare(join(folder, file)), skip)
  const result = await run({ ...program, cwd: folder, env: { ...env, SANDBOX: url } }, '', 120_000)
  expect(result.stdout.trimEnd(), result.stderr).toMatch(outputPattern(expectedOutput(code), '\n'))
  expect(result.code).toBe(0)
}

/** Runs the script of the guide that makes a certificate. Returns its files and the variables that it sets. */
async function trustCertificate(skip: TestContext['skip']): Promise<{
  env: Readonly<Record<string, string>>
  cert: string
  key: string
  certFile: string
}> {
  const commands = codeOf(script)
  const names = [...commands.matchAll(/^export (\w+)=/gm)].map(([, name = '']) => name)
  const lines = names.map(name => `printf '${name}=%s\\n' "$${name}" >> variables`)
  const folder = await createFolder({ 'trust.sh': `${commands}\n${lines.join('\n')}\n` })
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const command of ['openssl', 'keytool'])
    if ((await run({ command: 'sh', args: ['-c', `command -v ${command}`] })).code !== 0) skip(`${command} isn't installed.`)
  await compile(folder, 'sh', '-eu', 'trust.sh')
  const [cert, key, variables] = await Promise.all(
    ['cert.pem', 'key.pem', 'variables'].map(name => readFile(join(folder, name), 'utf8')),
  )
  const pairs = (variables ?? '').matchAll(/^(\w+)=(.*)$/gm)
  const env = Object.fromEntries([...pairs].map(([, name = '', value = '']) => [name, value]))
  return { env, cert: cert ?? '', key: key ?? '', certFile: join(folder, 'cert.pem') }
}

/** Skips the test if a language or a package is missing. */
async function orSkip<Value>(value: Promise<Value>, skip: TestContext['skip']): Promise<Value> {
  return value.catch(error => {
    if (error instanceof Missing) return skip(error.message)
    throw error
  })
}
