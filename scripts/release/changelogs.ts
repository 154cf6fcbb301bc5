import { changelogSections, type Section } from '../versions/changelog.js'

/**
 * Why a version cannot be released with the changelogs as they are.
 *
 * @throws Problem when a changelog cannot be read
 */
export function changelogObstacles(root: string, version: string): string[] {
  const all = changelogSections(root)
  const found = all.flatMap(({ file, sections: [newest, ...older] }) => {
    if (newest?.date !== undefined && newest.version === version) return [`${file} says that ${version} is out already.`]
    if (newest === undefined || newest.date !== undefined)
      return [`${file} says nothing about ${version}: write a section "## [Unreleased]" on top of the others.`]
    const undated = older.filter(({ date }) => date === undefined)
    return [
      ...(newest.empty ? [`${file} says nothing below ${title(newest)}: write there what changed.`] : []),
      ...undated.map(
        section => `${file} has ${title(section)} without a date below ${title(newest)}: make one section of the two.`,
      ),
    ]
  })
  const [first, ...others] = all
  const apart = others.filter(({ sections }) => titles(sections) !== titles(first?.sections ?? []))
  return [
    ...found,
    ...apart.map(({ file }) => `${file} does not have the same sections as ${first?.file}: give both the same.`),
  ]
}

const title = ({ version }: Section): string => `[${version}]`
const titles = (sections: readonly Section[]): string => sections.map(({ version, date }) => `${version} ${date}`).join()
