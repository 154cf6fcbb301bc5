// npm run licences: writes THIRD-PARTY-LICENSES.md from what the build bundles and npm brings. A test says when it is stale.
import { writeFileSync } from 'node:fs'
import { licencesDocument, shippedPackages } from './licences/shipped.js'

const shipped = await shippedPackages(process.cwd())
writeFileSync('THIRD-PARTY-LICENSES.md', licencesDocument(shipped))
console.log(shipped.map(({ name, version, licence }) => `${name} ${version}, ${licence}`).join('\n'))
