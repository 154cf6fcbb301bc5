import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

/** Deletes the declarations that no entry of the package needs: the compiler writes one for each module of the program. */
export function pruneTypes(folder: string, entries: readonly string[]): void {
  const needed = new Set<string>()
  const visit = (file: string): void => {
    if (needed.has(file)) return
    needed.add(file)
    for (const [, path = ''] of readFileSync(join(folder, file), 'utf8').matchAll(
      /(?:from|import) ?\(?['"](\.[^'"]+)\.js['"]/g,
    ))
      visit(normalize(join(dirname(file), `${path}.d.ts`)))
  }
  for (const entry of entries) visit(normalize(entry))
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('.d.ts') && !needed.has(file)) rmSync(join(folder, file))
}
