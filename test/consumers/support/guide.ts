import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { root } from '../../support/contract.js'
import type { Edition } from './editions.js'

/** What the guide says of a tool. */
export interface Row {
  name: string
  version: string
  edition: Edition
  /** Commands and files that the guide shows in its code. */
  command?: readonly string[]
}

/** Expects a row of the table, and the commands, in both languages of the guide. */
export function expectInGuide({ name, version, edition, command = [] }: Row): void {
  for (const file of ['generators.md', 'generators.zh-CN.md']) {
    const text = readFileSync(join(root, 'openapi/docs', file), 'utf8')
    expect(text, file).toContain(`| ${name} | ${version} | \`${edition}.json\` |`)
    for (const code of command) expect(text, file).toContain(code.trim())
  }
}
