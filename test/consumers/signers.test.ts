import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createSandbox, demoSeed } from '../../src/sandbox/index.js'
import signing from '../fixtures/signing-vectors.json' with { type: 'json' }
import { cached, compile, install, Missing } from '../support/cache.js'
import { root } from '../support/contract.js'
import { type Program, run } from '../support/run.js'
import { signHeaders } from '../support/signers.js'
import { signerBlock } from './support/guide.js'
import { compileTypeScript } from './support/typescript.js'

const { vectors } = signing
/** The program of a signer: the code of the guide, and a file that signs the requests on its standard input. */
interface Language {
  name: string
  /** The files of the guide by their names. */
  files: Readonly<Record<string, string>>
  /** The file of `test/consumers/signers/`, and where it belongs. */
  main: readonly [name: string, path: string]
  version: readonly [string, ...string[]]
  build: (folder: string) => Promise<void>
  program: (folder: string) => Program
}

const java: Language = {
  name: 'Java',
  files: { 'Signer.java': signerBlock('Signer.java') },
  main: ['Main.java', 'Main.java'],
  version: ['javac', '--version'],
  build: folder => compile(folder, 'javac', '-encoding', 'UTF-8', 'Signer.java', 'Main.java'),
  program: folder => ({ command: 'java', args: ['-cp', folder, 'Main'] }),
}

const languages: readonly Language[] = [
  {
    name: 'TypeScript',
    files: { 'signer.ts': signerBlock('signer.ts'), 'package.json': '{ "type": "module" }' },
    main: ['main.ts', 'main.ts'],
    version: ['node', '--version'],
    build: async folder => void (await compileTypeScript(folder, 'main.ts')),
    program: folder => ({ command: 'node', args: ['--import', import.meta.resolve('tsx'), join(folder, 'main.ts')] }),
  },
  {
    name: 'Go',
    // The package of the guide becomes that of the program.
    files: {
      'signer.go': signerBlock('signer.go').replace('package signer', 'package main'),
      'go.mod': 'module signer\n\ngo 1.23\n',
    },
    main: ['main.go', 'main.go'],
    version: ['go', 'version'],
    build: folder => compile(folder, 'go', 'build', '-o', 'program', '.'),
    program: folder => ({ command: join(folder, 'program'), args: [] }),
  },
  {
    name: 'Python',
    files: { 'signer.py': signerBlock('signer.py') },
    main: ['main.py', 'main.py'],
    version: ['python3', '--version'],
    build: async () => {},
    program: folder => ({ command: 'python3', args: [join(folder, 'main.py')] }),
  },
  java,
  {
    ...java,
    name: 'Java in Turkish',
    program: folder => ({ command: 'java', args: ['-Duser.language=tr', '-cp', folder, 'Main'] }),
  },
  {
    name: 'Rust',
    files: {
      'src/signer.rs': signerBlock('signer.rs'),
      'Cargo.toml': `[package]\nname = "program"\nversion = "0.1.0"\nedition = "2021"\n\n${signerBlock('Cargo.toml')}`,
    },
    main: ['main.rs', 'src/main.rs'],
    version: ['cargo', '--version'],
    async build(folder) {
      await install(folder, 'cargo', 'fetch')
      await compile(folder, 'cargo', 'build', '--quiet')
    },
    program: folder => ({ command: join(folder, 'target/debug/program'), args: [] }),
  },
]

/** A request to sign, without its host and date. */
interface Unsigned {
  method: string
  target: string
  headers: Record<string, string>
  body: string
}

/** Requests in which signers differ. */
const requests: readonly [title: string, request: Partial<Unsigned> & { target: string }][] = [
  ['a dollar sign', { target: '/v2/manage/namespaces/shop/repos/checkout$api' }],
  ['an encoded dollar sign', { target: '/v2/manage/namespaces/shop/repos/checkout%24api/tags?offset=0&limit=2' }],
  ['a filter', { target: '/v2/manage/repos?filter=namespace%3A%3Ashop%7Climit%3A%3A1%7Coffset%3A%3A0' }],
  ['a raw filter', { target: '/v2/manage/repos?filter=namespace::shop' }],
  ['names that begin alike', { target: '/v2/manage/repos?a-b=1&a=2&a%20=3' }],
  ['a name twice, and an empty value', { target: '/v2/manage/repos?name=z&name=a&namespace=' }],
  ['Chinese and spaces', { target: '/v2/manage/repos?name=%E5%BA%94%E7%94%A8%20a+b' }],
  ['a plus sign and a tilde in the path', { target: '/v2/manage/namespaces/a+b~c*d' }],
  ['a final slash', { target: '/v2/manage/namespaces/' }],
  ['no path', { target: '/' }],
  [
    'a body and more headers',
    {
      method: 'POST',
      target: '/v2/manage/namespaces',
      headers: { 'Content-Type': 'application/json', 'X-PROJECT-ID': '  0123456789abcdef0123456789abcdef ' },
      body: '{"namespace":"组织"}',
    },
  ],
]

const host = 'swr-api.my-kualalumpur-1.myhuaweicloud.com'
const date = '20260102T030405Z'
const key = { accessKeyId: 'SANDBOXDEMOAK', secretAccessKey: 'sandbox-demo-sk' }

/** Formats a request as the programs read it. */
function lineOf(url: string, { method, headers, body }: Omit<Unsigned, 'target'>, id: string, secret: string): string {
  return [method, url, body, id, secret, ...Object.entries(headers).flat()].join('\t')
}

/** The lines that each program reads, and what it prints for each. */
const published = vectors.map(({ method, url, headers, accessKey, secretKey, signedHeaders, signature }) => ({
  line: lineOf(url, { method, headers: { ...headers } as Record<string, string>, body: '' }, accessKey, secretKey),
  authorization: `SDK-HMAC-SHA256 Access=${accessKey}, SignedHeaders=${signedHeaders}, Signature=${signature}`,
}))
const unusual = requests.map(([title, { target, method = 'GET', headers = {}, body = '' }]) => {
  const trimmed = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value.trim()]))
  const sent = { method, headers: { ...headers, 'X-Sdk-Date': date }, body }
  return {
    title,
    target,
    line: lineOf(`https://${host}${target}`, sent, key.accessKeyId, key.secretAccessKey),
    authorization: signHeaders({ method, target, headers: trimmed, body }, host, date, { key }).authorization,
  }
})

describe.each(languages)('The signer in $name', ({ name, files, main: [file, path], version, build, program }) => {
  let missing: string | undefined
  let printed: string[] = []
  /** The signatures of requests that were signed an hour earlier. */
  let again: string[] = []
  beforeAll(async () => {
    const source = join(root, 'test/consumers/signers', file)
    try {
      const folder = await cached({
        name: `signer-${name.toLowerCase().replaceAll(' ', '-')}`,
        files: [source],
        packages: Object.entries(files).flat(),
        version,
        async build(folder) {
          await mkdir(join(folder, 'src'), { recursive: true })
          for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
          await copyFile(source, join(folder, path))
          await build(folder)
        },
      })
      const lines = [...published, ...unusual].map(({ line }) => `${line}\n`)
      const { code, stdout, stderr } = await run(program(folder), lines.join(''))
      expect(code, stderr).toBe(0)
      const signatures = stdout.trim().split(/\r?\n/)
      printed = signatures.map(line => line.split('\t')[0] ?? '')
      again = signatures.map(line => line.split('\t')[1] ?? '')
    } catch (error) {
      if (!(error instanceof Missing)) throw error
      missing = error.message
      console.warn(`The signer in ${name} is skipped. ${missing}`)
    }
  }, 600_000)
  beforeEach(({ skip }) => skip(missing !== undefined, missing))

  it('signs the published requests with the published signatures', () => {
    expect(printed.slice(0, published.length)).toEqual(published.map(({ authorization }) => authorization))
  })

  it.each(unusual.map(({ title }, index) => [title, index] as const))('signs %s', (_, index) => {
    expect(printed[published.length + index]).toBe(unusual[index]?.authorization)
  })

  it('signs a request again with the same result, whatever its earlier date and signature', () => {
    expect(again).toEqual(printed)
    expect(again).toHaveLength(published.length + unusual.length)
  })

  it('signs requests that the sandbox accepts', async () => {
    const sandbox = createSandbox({ seed: demoSeed })
    sandbox.clock.freeze('2026-01-02T03:04:05Z')
    const index = unusual.findIndex(({ title }) => title === 'an encoded dollar sign')
    const authorization = printed[published.length + index] ?? ''
    const headers = { host, authorization, 'X-Sdk-Date': date }
    const response = await sandbox.fetch(new Request(`https://${host}${unusual[index]?.target}`, { headers }))
    expect(response.status, await response.text()).toBe(200)
  })
})
