import { type OverlayProblem, type OverlayText, readOverlayTexts, summarizeValue } from './actions.js'
import { compareTexts } from './compare.js'
import { type OverlayFile, overlayFolder } from './read.js'
import { sourceFileOf, textsOf } from './texts.js'

/**
 * Checks the overlays of a language. Each problem names the file, the line, the location in the contract and the fix.
 *
 * Redocly ignores a target that matches nothing and adds whatever an update contains, and it can't detect a missing text.
 */
export function checkOverlays(contract: unknown, language: string, overlays: readonly OverlayFile[]): OverlayProblem[] {
  const texts = textsOf(contract)
  const results = overlays.map(overlay => readOverlayTexts(contract, texts, overlay))
  const problems = results.flatMap(result => result.problems)
  // A wrong target also leaves its texts untranslated; reporting both would hide the cause.
  if (problems.length > 0) return problems

  const byLocation = new Map<string, OverlayText>()
  const report = (message: string, rule: string): void => void problems.push({ message: `${message} (rule ${rule})` })
  for (const overlayText of results.flatMap(result => result.texts)) {
    const { location, text, at } = overlayText
    const first = byLocation.get(location)
    if (first)
      report(
        `${at} ${location}: ${summarizeValue(text)} replaces the text of ${first.at}; keep one`,
        'overlay-texts-are-unique',
      )
    else byLocation.set(location, overlayText)
  }
  for (const [location, { keys, text }] of texts) {
    const translation = byLocation.get(location)
    const file = `${overlayFolder(language)}/${sourceFileOf(keys)}`
    if (!translation) report(`${file} has no text for ${location}, ${summarizeValue(text)}; add it`, 'overlay-is-complete')
    else
      for (const problem of compareTexts(text, translation.text))
        report(`${translation.at} ${location}: ${summarizeValue(translation.text)} ${problem}`, 'overlay-matches-source')
  }
  return problems
}
