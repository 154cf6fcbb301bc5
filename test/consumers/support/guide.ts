import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { root } from '../../support/contract.js'

/** Expects commands and files in the code of both languages of the guide. */
export function expectInGuide(code: readonly string[]): void {
  for (const file of ['generators.md', 'generators.zh-CN.md']) {
    const text = readFileSync(join(root, 'openapi/docs', file), 'utf8')
    for (const part of code) expect(text, file).toContain(part.trim())
  }
}
