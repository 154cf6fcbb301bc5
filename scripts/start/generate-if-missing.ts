import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const requiredFiles = [
  'openapi.yaml',
  'openapi.json',
  'openapi.zh-CN.yaml',
  'openapi.zh-CN.json',
  'operations.ts',
  'error-codes.ts',
  'error-kinds.ts',
  'permissions.ts',
  'validators.ts',
]

/** Generates `generated/` when a file of it is missing; ends the process with the generator's own words when that fails. */
export function generateIfMissing(): void {
  const missing = requiredFiles.filter(name => !existsSync(join('generated', name)))
  if (missing.length === 0) return
  console.log(`generated/ lacks ${missing.join(', ')}; generating …`)
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/generate.ts'], { stdio: 'inherit' })
  if (status !== 0) process.exit(1)
}
