/** A call that cannot even be asked, with words for people. */
export class Unaskable extends Error {
  override name = 'Unaskable'
}

/** The name that a misspelt one most likely stands for; undefined when none is close. */
export function nearest(given: string, names: readonly string[]): string | undefined {
  const plain = (name: string): string => name.toLowerCase().replaceAll(/[-_]/g, '')
  const wanted = plain(given)
  const ranked = names.map(name => ({ name, far: apart(wanted, plain(name)) })).sort((one, other) => one.far - other.far)
  const [first] = ranked
  // Half of it may be wrong, as in `repoTags` for `listRepositoryTags`; beyond that a guess misleads.
  return first && first.far <= Math.max(2, first.name.length / 2) ? first.name : undefined
}

/** How far two names are apart; one that begins with the other, as `createRepository` with `createRepo`, is near. */
function apart(one: string, other: string): number {
  if (one !== '' && (one.startsWith(other) || other.startsWith(one))) return Math.abs(one.length - other.length) / 4
  return distance(one, other)
}

/** How many letters must be put in, taken out or replaced to make one text the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let place = 1; place <= one.length; place += 1) {
    const next = [place]
    for (let index = 1; index <= other.length; index += 1) {
      const replaced = (row[index - 1] ?? 0) + (one[place - 1] === other[index - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[index] ?? 0) + 1, (next[index - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}
