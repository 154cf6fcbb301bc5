import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const needed = [
  'openapi.yaml',
  'openapi.json',
  'openapi.zh-CN.yaml',
  'openapi.zh-CN.json',
  'version.ts',
  'operations.ts',
  'error-codes.ts',
  'error-kinds.ts',
  'permissions.ts',
  'validators.ts',
]

/** Generates `generated/` when a file of it is missing; ends the process with the generator's own words when that fails. */
export function redoWhenMissing(): void {
  const missing = needed.filter(name => !existsSync(join('generated', name)))
  if (missing.length === 0) return
  console.log(`generated/ lacks ${missing.join(', ')}; generating …`)
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/generate.ts'], { stdio: 'inherit' })
  if (status !== 0) process.exit(1)
}
