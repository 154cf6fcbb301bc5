import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { root } from '../../support/contract.js'
import { readGuides } from '../../support/guides.js'

/** Expects commands and files in the code of both languages of the guide. */
export function expectInGuide(code: readonly string[]): void {
  for (const file of ['generators.md', 'generators.zh-CN.md']) {
    const text = readFileSync(join(root, 'openapi/docs', file), 'utf8')
    for (const part of code) expect(text, file).toContain(part.trim())
  }
}

/** Returns a code block of the guide to signing, such as `signer.go`. */
export function signerBlock(info: string): string {
  const blocks = readGuides().find(({ name }) => name === 'signing.md')?.blocks ?? []
  const block = blocks.find(block => block.info === info)
  if (!block) throw new Error(`The guide has no code block named ${info}.`)
  return block.code
}
