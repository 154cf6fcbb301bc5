import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const requiredFiles = [
  'openapi.yaml',
  'openapi.json',
  'openapi.zh-CN.yaml',
  'openapi.zh-CN.json',
  'version.ts',
  'operations.ts',
  'params.ts',
  'error-codes.ts',
  'error-kinds.ts',
  'permissions.ts',
  'validators.ts',
]

/** Runs the generator if a file in `generated/` is missing, and exits if the generator fails. */
export function generateIfMissing(): void {
  const missing = requiredFiles.filter(name => !existsSync(join('generated', name)))
  if (missing.length === 0) return
  console.log(`Generating missing files: ${missing.map(name => `generated/${name}`).join(', ')} …`)
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/generate.ts'], { stdio: 'inherit' })
  if (status !== 0) process.exit(1)
}
