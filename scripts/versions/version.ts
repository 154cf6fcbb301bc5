/** Whether a text is a version as this project gives them: three numbers. */
export function isVersion(text: string): boolean {
  return /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/.test(text)
}

/** Below 0 when the first version is lower, above 0 when it is higher. */
export function compareVersions(one: string, other: string): number {
  const [first, second] = [one.split('.').map(Number), other.split('.').map(Number)]
  for (const [index, number] of first.entries()) {
    const difference = number - (second[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** Which number of a version a change raises. */
export type Bump = 'patch' | 'minor' | 'major'

/** The next version. Below 1.0.0 a breaking change raises the second number and anything else the third. */
export function nextVersion(version: string, bump: Bump): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number)
  const raised = major > 0 ? bump : bump === 'major' ? 'minor' : 'patch'
  if (raised === 'major') return `${major + 1}.0.0`
  return raised === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`
}
