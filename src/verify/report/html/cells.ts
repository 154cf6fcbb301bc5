import { html } from 'hono/html'
import { type CoverageCell, type CoverageCounts, isCovered } from '../coverage-matrix.js'

/** A piece of escaped HTML. */
export type Html = ReturnType<typeof html>

/** Labels each reason with letters, which the cells show and the list of reasons explains. */
export interface Reasons {
  letterOf(reason: string): string
  all(): readonly { letter: string; reason: string }[]
}

/** Creates the labels in the order in which the page uses them: a number would look like a number of cases. */
export function createReasons(): Reasons {
  const letters = new Map<string, string>()
  return {
    letterOf: reason => {
      const letter = letters.get(reason) ?? letterAt(letters.size)
      letters.set(reason, letter)
      return letter
    },
    all: () => [...letters].map(([reason, letter]) => ({ letter, reason })),
  }
}

/** Returns a to z, then aa, ab and so on. */
function letterAt(index: number): string {
  const prefix = index < 26 ? '' : letterAt(Math.floor(index / 26) - 1)
  return prefix + String.fromCharCode(97 + (index % 26))
}

/** Formats the numbers of passed and failed cases, or the letter of the reason for a gap. */
export function coverageCell(cell: CoverageCell, reasons: Reasons): Html {
  const { passed, failed, reason } = cell
  if (failed > 0) {
    const rest =
      passed > 0 ? html` <span aria-hidden="true">/ ${passed}</span><span class="hidden">, ${passed} passed</span>` : ''
    return html`<td class="failed"><span aria-hidden="true">✗&nbsp;${failed}</span><span class="hidden">${failed} failed</span>${rest}</td>`
  }
  if (isCovered(cell)) return html`<td class="passed ${shadeOf(passed)}">${passed}<span class="hidden"> passed</span></td>`
  return html`<td class="gap"><span class="hidden">not covered, </span>${reasonLink(reason ?? '', reasons)}</td>`
}

function shadeOf(passed: number): string {
  return passed < 3 ? 'few' : passed < 10 ? 'some' : 'many'
}

/** Formats a link to a reason, labeled with its letter. */
export function reasonLink(reason: string, reasons: Reasons): Html {
  const letter = reasons.letterOf(reason)
  return html`<a class="why" href="#reason-${letter}"><span class="hidden">reason </span>${letter}</a>`
}

/** Wraps a wide table; `tabindex` makes it scrollable by keyboard. */
export function scrollable(label: string, content: Html): Html {
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${label}">${content}</div>`
}

/** Formats `12 of 14`, with the number of failures if there are any. */
export function coverageShare({ total, covered, passed }: CoverageCounts): Html {
  const failed = covered - passed
  return html`${covered} of ${total}${failed > 0 ? html`, <span class="bad">${failed} failed</span>` : ''}`
}

/** Formats a name with line break opportunities before capital letters and after punctuation. */
export function breakable(name: string): Html {
  const parts = name.split(/(?<=[a-z])(?=[A-Z])|(?<=[/.:])/)
  return html`${parts.map((part, index) => (index === 0 ? part : html`<wbr>${part}`))}`
}
