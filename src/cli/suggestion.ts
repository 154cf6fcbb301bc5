/** Synonyms of options in this and other tools. A command has at most one of each line. */
const sameOptions = [
  ['--endpoint', '--target', '--url', '--server', '--base-url', '--host', '--region'],
  ['--repository', '--repo', '--image', '--name'],
  ['--namespace', '--organization', '--organisation', '--org', '--name'],
  ['--quiet', '--silent'],
]

/** Returns the synonym of an option of another command or tool, or undefined when there is none. */
export function sameOption(name: string, candidates: readonly string[]): string | undefined {
  return sameOptions.filter(line => line.includes(name)).flatMap(line => line.filter(one => candidates.includes(one)))[0]
}

/** Returns the candidate closest to a misspelled name, or undefined when none is close. */
export function closestMatch(name: string, candidates: readonly string[]): string | undefined {
  const normalize = (text: string): string => text.toLowerCase().replaceAll(/[-_]/g, '')
  const typed = normalize(name)
  const [closest] = candidates
    .map(candidate => ({ candidate, distance: nameDistance(typed, normalize(candidate)) }))
    .sort((a, b) => a.distance - b.distance)
  // Half of a name may differ, as in `repoTags` for `listRepositoryTags`; beyond that a suggestion misleads.
  return closest && closest.distance <= Math.max(2, normalize(closest.candidate).length / 2) ? closest.candidate : undefined
}

/** Returns the distance of two names. A prefix counts as close, for example `createRepo` of `createRepository`. */
function nameDistance(a: string, b: string): number {
  if (a !== '' && (a.startsWith(b) || b.startsWith(a))) return Math.abs(a.length - b.length) / 4
  return editDistance(a, b)
}

/** Returns the Levenshtein distance of two texts. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let line = 1; line <= a.length; line += 1) {
    const next = [line]
    for (let column = 1; column <= b.length; column += 1) {
      const substituted = (row[column - 1] ?? 0) + (a[line - 1] === b[column - 1] ? 0 : 1)
      next.push(Math.min(substituted, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
