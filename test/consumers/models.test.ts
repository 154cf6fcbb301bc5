import { cp, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, it } from 'vitest'
import { Missing } from '../support/cache.js'
import { root } from '../support/contract.js'
import { fileOf } from './support/editions.js'
import { acceptExamplesIn } from './support/examples.js'
import { succeed } from './support/generator.js'
import { expectInGuide } from './support/guide.js'
import { installTool } from './support/packages.js'
import { recordFinding, type Tool } from './support/results.js'

const tool: Tool = { name: 'datamodel-code-generator', version: '0.89.0', edition: 'openapi-client' }
const install = 'pip install datamodel-code-generator==0.89.0 pydantic==2.14.4'
const command =
  'datamodel-codegen --input openapi-client.json --output models.py --output-model-type pydantic_v2.BaseModel --formatters builtin'

describe(`${tool.name} ${tool.version}`, () => {
  it('makes models for pydantic that accept all examples', async ({ skip }) => {
    let folder: string
    try {
      folder = await installTool(tool.name, install)
    } catch (error) {
      if (!(error instanceof Missing)) throw error
      return skip(error.message)
    }
    const work = await mkdtemp(join(folder, 'work-'))
    try {
      await cp(fileOf(tool.edition), join(work, `${tool.edition}.json`))
      for (const program of ['examples.py', 'examples-datamodel-code-generator.py'])
        await cp(join(root, 'test/consumers/programs', program), join(work, program))
      await succeed(work, `${join(folder, 'venv/bin')}/${command}`)
      const program = join(work, 'examples-datamodel-code-generator.py')
      await acceptExamplesIn({ command: join(folder, 'venv/bin/python'), args: [program], cwd: work })
      recordFinding(tool, 'examples')
    } finally {
      await rm(work, { recursive: true, force: true })
    }
  }, 900_000)

  it('has its command in the guide', () => {
    expectInGuide([install, command])
  })
})
