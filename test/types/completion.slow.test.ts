import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const file = join(root, 'test/types/example.ts')

/** Returns the types that an editor offers at `|` in an expression, by name. */
function completions(expression: string): Record<string, string> {
  const source = `import type { SwrClient } from '../../src/index.js'\ndeclare const swr: SwrClient\nvoid ${expression}\n`
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config,
    ts.sys,
    root,
  )
  const read = (name: string): string | undefined => (name === file ? source.replace('|', '') : ts.sys.readFile(name))
  const service = ts.createLanguageService({
    ...ts.sys,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    fileExists: name => name === file || ts.sys.fileExists(name),
    readFile: read,
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot(name) {
      const text = read(name)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    getCurrentDirectory: () => root,
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
  })
  const position = source.indexOf('|')
  const names = service.getCompletionsAtPosition(file, position, {})?.entries.map(({ name }) => name) ?? []
  return Object.fromEntries(
    names.map(name => {
      const details = service.getCompletionEntryDetails(file, position, name, {}, undefined, {}, undefined)
      return [name, ts.displayPartsToString(details?.displayParts).replace(/^\(property\) \w+\??: /, '')]
    }),
  )
}

describe('an editor offers', () => {
  it('all parameters of a list with required ones, with the types of any overload', () => {
    const offered = completions('swr.listRepositoryTags({ | })')
    expect(Object.keys(offered).sort()).toEqual(
      ['namespace', 'repository', 'tag', 'limit', 'offset', 'order_column', 'order_type', 'filter'].sort(),
    )
    expect(offered).toMatchObject({ namespace: 'string', order_type: '"desc" | "asc" | undefined' })
    expect(offered.filter).toMatch(/^string \| \{/)
  })
})
