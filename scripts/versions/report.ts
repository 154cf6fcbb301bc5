import type { Change } from './house-rules.js'
import type { Bump } from './version.js'

/** A change as people are told it. */
export interface Line {
  impact: Bump
  kind: Change['kind']
  /** What changed, as a pointer. */
  what: string
  /** The file and, where it is known, the line. */
  where: string
  says: string
}

const marks: Readonly<Record<Bump, string>> = { major: '🔴 major', minor: '🟢 minor', patch: '⚪ patch' }
const order: readonly Bump[] = ['major', 'minor', 'patch']

/** The gravest of the lines; undefined when there is none. */
export const gravest = (lines: readonly Line[]): Bump | undefined =>
  order.find(bump => lines.some(({ impact }) => impact === bump))

/** The lines as a table in Markdown, the gravest first. */
export function table(base: string, now: string, lines: readonly Line[]): string {
  if (lines.length === 0) return ''
  const counts = order.map(bump => `**${lines.filter(({ impact }) => impact === bump).length}** ${bump}`).join(' · ')
  const rows = lines
    .toSorted((one, other) => order.indexOf(one.impact) - order.indexOf(other.impact))
    .map(
      ({ impact, kind, what, where, says }) =>
        `| ${marks[impact]} | ${kind} | \`${cell(what)}\` | ${cell(where)} | ${cell(says)} |`,
    )
  const head = ['| Impact | Change | What | Where | Why |', '| --- | --- | --- | --- | --- |']
  return [`## ${base} → ${now}`, '', counts, '', ...head, ...rows].join('\n')
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

/** A change of the contract as a line. */
export function line(
  { kind, path, property, impact, verdicts, base: then, revision }: Change,
  base: string,
  now: string,
): Line {
  return {
    impact,
    kind,
    what: property === undefined ? path : `${path} · ${property}`,
    where: revision ? `${now}:${revision.line}` : `${base}:${then?.line ?? 1}`,
    says: verdicts.map(({ message, ruleId }) => `${message} (${ruleId})`).join(' '),
  }
}
