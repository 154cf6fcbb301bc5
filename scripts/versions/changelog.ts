import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from './problem.js'
import { isVersion } from './version.js'

/** The changelogs, and how each says that something is not out yet. */
const changelogs = [
  { file: 'CHANGELOG.md', unreleased: 'unreleased' },
  { file: 'CHANGELOG.zh-CN.md', unreleased: '未发布' },
] as const

/** A version of a changelog; without a date it is not out yet. */
export interface Section {
  version: string
  date?: string
  /** Whether nothing is said below it. */
  empty?: true
}

const heading = /^## .*$/m

/**
 * The sections of each changelog, by file, the newest first.
 *
 * @throws Problem when a heading of the second level is no version, or its date no day
 */
export function changelogSections(root: string): { file: string; sections: Section[] }[] {
  return changelogs.map(({ file, unreleased }) => ({
    file,
    sections: sectionsOf(file, readFileSync(join(root, file), 'utf8'), unreleased),
  }))
}

function sectionsOf(file: string, text: string, unreleased: string): Section[] {
  const found = [...text.matchAll(new RegExp(heading, 'gm'))]
  return found.map(({ 0: line, index }, at) => {
    const [, version = '', when] = /^## \[([^\]]+)\](?: - (.+))?$/.exec(line) ?? []
    const dated = when !== undefined && when !== unreleased
    if ((version !== 'Unreleased' && !isVersion(version)) || (dated && !isDay(when)))
      throw new Problem(
        `${file}: ${JSON.stringify(line)} is neither "## [Unreleased]", nor "## [0.2.0] - ${unreleased}", nor "## [0.2.0] - 2027-01-31".`,
      )
    const below = text.slice(index + line.length, found[at + 1]?.index)
    // A heading of a kind of changes says nothing yet.
    const says = below.split('\n').some(each => /^(?!#).*\S/.test(each))
    return { version, ...(dated ? { date: when } : {}), ...(says ? {} : { empty: true as const }) }
  })
}

/** Whether a text is a day of the calendar, as YYYY-MM-DD. */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/**
 * Gives the newest section of each changelog a version: that which is not out yet becomes `version`, and with a date it is
 * out. A section that says `[Unreleased]`, or another version without a date, is taken over.
 *
 * @throws Problem when there is nothing in a changelog that is not out yet
 */
export function writeChangelogs(root: string, version: string, date?: string): void {
  const texts = changelogs.map(({ file, unreleased }) => {
    const text = readFileSync(join(root, file), 'utf8')
    const [newest] = sectionsOf(file, text, unreleased)
    if (!newest || newest.date !== undefined)
      throw new Problem(`${file} says nothing about ${version}: write a section "## [Unreleased]" on top of the others.`)
    const first = text.search(heading)
    const rest = text.slice(first).replace(/^.*$/m, `## [${version}] - ${date ?? unreleased}`)
    return { file, text: `${text.slice(0, first)}${rest}` }
  })
  for (const { file, text } of texts) writeFileSync(join(root, file), text)
}
