// npm run check:tag, with TAG in the environment: fails unless the tag names the version of the package, dated in the changelog.
import { changelogSections } from './versions/changelog.js'
import { versionsIn } from './versions/places.js'

const tag = process.env.TAG ?? ''
const [version = ''] = versionsIn(process.cwd()).map(place => place.version)
const undated = changelogSections(process.cwd()).filter(
  ({ sections: [newest] }) => newest?.version !== version || newest.date === undefined,
)
if (tag !== `v${version}`) {
  console.error(`The tag ${JSON.stringify(tag)} does not name ${version}, which package.json says.`)
  process.exitCode = 1
}
for (const { file } of undated) {
  console.error(`${file} has no dated section ${version} on top.`)
  process.exitCode = 1
}
