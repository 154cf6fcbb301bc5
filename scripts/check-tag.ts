// npm run check:tag, with TAG in the environment: fails unless the tag names the version of the package, dated in the changelog.
import { changelogSections } from './versions/changelog.js'
import { versionsIn } from './versions/places.js'

function problems(root: string, tag: string): string[] {
  const [version = ''] = versionsIn(root).map(place => place.version)
  const undated = changelogSections(root).filter(
    ({ sections: [newest] }) => newest?.version !== version || newest.date === undefined,
  )
  return [
    ...(tag === `v${version}` ? [] : [`The tag ${JSON.stringify(tag)} does not name ${version}, which package.json says.`]),
    ...undated.map(({ file }) => `${file} has no dated section ${version} on top.`),
  ]
}

try {
  const found = problems(process.cwd(), process.env.TAG ?? '')
  for (const problem of found) console.error(problem)
  process.exitCode = found.length > 0 ? 1 : 0
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
