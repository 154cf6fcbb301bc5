import { readFileSync } from 'node:fs'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Service, startService } from '../../clients/support/service.js'
import { Missing } from '../../support/cache.js'
import { root } from '../../support/contract.js'
import { type Program, run } from '../../support/run.js'
import { fileOf } from './editions.js'
import { expectFiveCalls, fiveCalls } from './five-calls.js'
import { expectInGuide, signerBlock } from './guide.js'
import { installTool } from './packages.js'
import { recordFailure, recordFinding, type Tool } from './results.js'

/** A tool that makes a client of the contract. */
export interface Generator extends Tool {
  /** The command that installs the tool, as in the guide. */
  install: string
  /** The command that installs packages for the client, as in the guide. */
  requires?: string
  /** Files beside the edition, such as the configuration of the tool. The guide shows them. */
  files?: Readonly<Record<string, string>>
  /** The command that generates the client, as in the guide. */
  command: string
  /** Files of `test/consumers/programs/` that make the calls. */
  programs: readonly string[]
  /** The signer of the guide that the program uses, its path, and the program's file with the guide's code that calls it. */
  signer?: { block: string; path: string; glue: string; program: string }
  /** Compiles client and program, and returns how to start it. Throws what the compiler prints. */
  compile: (work: string) => Promise<Program>
  /** Expects that the client's schemas accept all examples of the contract. */
  acceptExamples?: (work: string) => Promise<void>
}

/** Generates a client, compiles it, and makes the five calls. */
export function describeGenerator(generator: Generator): void {
  const { name, version, edition, install, requires, files = {}, command, programs, acceptExamples } = generator
  describe(`${name} ${version}`, () => {
    let missing: string | undefined
    let work: string | undefined
    let service: Service | undefined
    beforeAll(async () => {
      try {
        if (requires !== undefined) await installTool('openapi-generator-python', requires)
        work = await mkdtemp(join(await installTool(name.split(' ')[0] ?? '', install), 'work-'))
      } catch (error) {
        if (!(error instanceof Missing)) throw error
        missing = error.message
        console.warn(`${name} is skipped. ${missing}`)
        return
      }
      await cp(fileOf(edition), join(work, `${edition}.json`))
      for (const [file, text] of Object.entries(files)) await writeFile(join(work, file), text)
      for (const file of programs) await cp(join(root, 'test/consumers/programs', file), join(work, file))
      if (generator.signer) {
        const path = join(work, generator.signer.path)
        await mkdir(dirname(path), { recursive: true })
        await writeFile(path, signerBlock(generator.signer.block))
      }
      try {
        await succeed(work, command, pathOf(dirname(work)))
      } catch (error) {
        recordFailure(generator)
        throw error
      }
      service = await startService()
    }, 3_600_000)
    afterAll(async () => {
      await service?.close()
      if (work !== undefined) await rm(work, { recursive: true, force: true })
    })
    beforeEach(({ skip, onTestFailed }) => {
      skip(missing !== undefined, missing)
      onTestFailed(() => recordFailure(generator))
    })

    it('makes a client that compiles, and whose five calls succeed', async () => {
      if (work === undefined || service === undefined) throw new Error('The client was not generated.')
      await expectFiveCalls(service, await generator.compile(work))
      recordFinding(generator, 'calls', fiveCalls.length)
    }, 1_200_000)

    if (acceptExamples)
      it('makes schemas that accept all examples', async () => {
        await acceptExamples(work ?? '')
        recordFinding(generator, 'examples')
      }, 1_200_000)

    if (generator.signer) {
      const { glue, program } = generator.signer
      it('signs a call with the code of the guide', () => {
        const text = readFileSync(join(root, 'test/consumers/programs', program), 'utf8')
        expect(withoutIndent(text)).toContain(withoutIndent(signerBlock(glue)))
      })
    }

    it('has its command in the guide', () => {
      expectInGuide([install, ...(requires === undefined ? [] : [requires]), command, ...Object.values(files)])
    })
  })
}

/** Returns code without indentation, which depends on the context of the code. */
const withoutIndent = (code: string): string => code.replaceAll(/^[ \t]+/gm, '').trim()

/** Returns the environment in which a command finds the programs of its tool. */
function pathOf(folder: string): Readonly<Record<string, string>> {
  return { PATH: [join(folder, 'bin'), join(folder, 'venv/bin'), process.env.PATH ?? ''].join(delimiter) }
}

/** Runs a command in a folder, with a low priority. Throws what it prints when it fails. */
export async function succeed(cwd: string, command: string, env: Readonly<Record<string, string>> = {}): Promise<void> {
  const { code, stdout, stderr } = await run(
    { command: 'nice', args: ['-n', '10', 'sh', '-c', command], cwd, env },
    '',
    900_000,
  )
  expect(code, `${command}\n${stdout}${stderr}`).toBe(0)
}
