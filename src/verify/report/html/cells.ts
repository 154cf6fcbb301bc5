import { type Cell, isCovered } from '../matrix.js'
import { html, type Markup } from './markup.js'

/** Gives each reason a letter, which the page's cells show and its list of reasons explains. */
export interface Reasons {
  letterOf(reason: string): string
  all(): readonly { letter: string; reason: string }[]
}

/** Reasons get their letters in the order in which the page first needs them: a number would look like one of cases. */
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

/** a to z, then aa, ab and so on. */
function letterAt(index: number): string {
  const before = index < 26 ? '' : letterAt(Math.floor(index / 26) - 1)
  return before + String.fromCharCode(97 + (index % 26))
}

/** What a target's run says about a thing of the contract: how many cases held or broke, or the letter of the reason. */
export function cellOf(cell: Cell, reasons: Reasons): Markup {
  const { held, broken, reason } = cell
  if (broken > 0) {
    const rest = held > 0 ? html` <span aria-hidden="true">/ ${held}</span><span class="hidden">, ${held} held</span>` : ''
    return html`<td class="broken"><span aria-hidden="true">✗&nbsp;${broken}</span><span class="hidden">${broken} broken</span>${rest}</td>`
  }
  if (isCovered(cell)) return html`<td class="held ${heatOf(held)}">${held}<span class="hidden"> held</span></td>`
  return html`<td class="blank"><span class="hidden">not asked, </span>${why(reason ?? '', reasons)}</td>`
}

/** How many cases held, in three shades; the number says it as well. */
function heatOf(held: number): string {
  return held < 3 ? 'few' : held < 10 ? 'some' : 'many'
}

/** A link to a reason, by its letter. */
export function why(reason: string, reasons: Reasons): Markup {
  const letter = reasons.letterOf(reason)
  return html`<a class="why" href="#why-${letter}"><span class="hidden">reason </span>${letter}</a>`
}

/** A place for a table that may be wider than the screen; with `tabindex`, the keyboard can move it. */
export function scrollable(label: string, content: Markup): Markup {
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${label}">${content}</div>`
}

/** `12 of 14`, marked when something broke. */
export function share({ total, covered, held }: { total: number; covered: number; held: number }): Markup {
  const broken = covered - held
  return html`${covered} of ${total}${broken > 0 ? html`, <span class="bad">${broken} broken</span>` : ''}`
}
