import { Problem } from '../versions/problem.js'

const severities = ['info', 'low', 'moderate', 'high', 'critical']

/** A package with a known vulnerability, its own or that of what it needs. */
export interface Finding {
  name: string
  severity: string
  why: string
}

interface Audit {
  message?: string
  vulnerabilities?: Record<string, { severity: string; via: (string | { title: string; url: string })[] }>
}

/**
 * Reads what `npm audit --json` said.
 *
 * @throws Problem when it could not ask the registry, which must not pass for good news
 */
export function readFindings(text: string): Finding[] {
  let audit: Audit = {}
  try {
    audit = JSON.parse(text)
  } catch {
    // Said below, with what there was instead.
  }
  if (!audit.vulnerabilities) throw new Problem(`npm audit gave no findings: ${audit.message ?? text.trim()}`)
  return Object.entries(audit.vulnerabilities).map(([name, { severity, via }]) => ({
    name,
    severity,
    why: via.map(reason => (typeof reason === 'string' ? `By ${reason}.` : `${reason.title}: ${reason.url}`)).join(' '),
  }))
}

/** The findings that are not borne: any in what is shipped, those from high on elsewhere. A severity that is unknown is high. */
export function tooGrave(findings: readonly Finding[], shipped: readonly string[]): Finding[] {
  const tolerable = severities.slice(0, severities.indexOf('high'))
  return findings.filter(({ name, severity }) => shipped.includes(name) || !tolerable.includes(severity))
}
