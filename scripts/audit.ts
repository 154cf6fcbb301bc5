// npm run audit: known vulnerabilities. In what is shipped, installed with the package or bundled into it, none is borne; in tools
// that stay here, none that is high. npm alone takes what is bundled for a tool, since it is a development dependency.
import { spawnSync } from 'node:child_process'
import { readFindings, tooGrave } from './audit/findings.js'
import { shippedPackages } from './licences/shipped.js'

try {
  const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', shell: process.platform === 'win32' })
  const findings = readFindings(stdout)
  const shipped = (await shippedPackages(process.cwd())).map(({ name }) => name)
  const grave = tooGrave(findings, shipped)
  for (const { name, severity, why } of grave)
    console.error(`✗ ${name}, ${shipped.includes(name) ? 'which is shipped' : 'a tool'}: ${severity}. ${why}`)
  console.log(`${findings.length} known, ${grave.length} too grave. Shipped: ${shipped.join(', ')}.`)
  if (grave.length > 0) process.exitCode = 1
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
