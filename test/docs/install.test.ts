import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { root } from '../support/contract.js'

const read = (file: string): string => readFileSync(join(root, file), 'utf8')

// test/package packs, installs and uses the same file.
it.each(['README.md', 'README.zh-CN.md'])('%s installs the package from npm, or the file that npm pack makes', file => {
  const text = read(file)
  expect(text).toContain(`npm install ${manifest.name}\n`)
  expect(text).toContain('`npm ci && npm pack`')
  expect(text).toContain(`/${manifest.name}-*.tgz\``)
})

it.each(['first-call.md', 'first-call.zh-CN.md'])('%s starts the sandbox without npm too', file => {
  const text = read(`openapi/docs/${file}`)
  expect(text).toContain('`npm ci`')
  expect(text).toContain('`npm run cli -- sandbox --seed demo`')
  expect(text).toContain('`npm pack`')
  expect(Object.keys(manifest.scripts)).toContain('cli')
})
