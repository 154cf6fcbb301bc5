import { type Cell, isCovered } from '../matrix.js'
import { html, type Markup } from './markup.js'

/** Gives each reason a number, which the page's cells show and its list of reasons explains. */
export interface Reasons {
  numberOf(reason: string): number
  all(): readonly string[]
}

/** Reasons are numbered in the order in which the page first needs them. */
export function createReasons(): Reasons {
  const numbers = new Map<string, number>()
  return {
    numberOf: reason => {
      const number = numbers.get(reason) ?? numbers.size + 1
      numbers.set(reason, number)
      return number
    },
    all: () => [...numbers.keys()],
  }
}

/** What a target's run says about a thing of the contract: how many cases held or broke, or the number of the reason. */
export function cellOf(cell: Cell, reasons: Reasons): Markup {
  const { held, broken, reason } = cell
  if (broken > 0) {
    const rest = held > 0 ? html` <span aria-hidden="true">/ ${held}</span><span class="hidden">, ${held} held</span>` : ''
    return html`<td class="broken"><span aria-hidden="true">✗&nbsp;${broken}</span><span class="hidden">${broken} broken</span>${rest}</td>`
  }
  if (isCovered(cell)) return html`<td class="held">${held}<span class="hidden"> held</span></td>`
  return html`<td class="blank"><span aria-hidden="true">–</span><span class="hidden">not asked: </span>${why(reason ?? '', reasons)}</td>`
}

/** A link to a reason, by its number. */
export function why(reason: string, reasons: Reasons): Markup {
  const number = reasons.numberOf(reason)
  return html`<a class="why" href="#why-${number}"><span class="hidden">reason </span>${number}</a>`
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
