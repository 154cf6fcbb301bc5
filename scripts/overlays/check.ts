import { type Alike, alikeInBoth, faults } from './compare.js'
import { type Given, readOverlay, shortened } from './given.js'
import { type OverlayFile, overlayFolder } from './read.js'
import { homeOf, textsOf } from './texts.js'

/**
 * What is wrong with the overlays of a language, each with file, line, place in the contract, text and what to do. Redocly
 * lets through a target that names nothing, adds whatever an update holds, and cannot know what is missing.
 */
export function checkOverlays(
  contract: unknown,
  language: string,
  overlays: readonly OverlayFile[],
  alike: Alike = alikeInBoth,
): string[] {
  const texts = textsOf(contract)
  const readings = overlays.map(overlay => readOverlay(contract, texts, overlay))
  const problems = readings.flatMap(reading => reading.problems)
  // A lost target leaves its texts untranslated as well; saying both would hide the cause.
  if (problems.length > 0) return problems

  const byPlace = new Map<string, Given>()
  for (const given of readings.flatMap(reading => reading.given)) {
    const first = byPlace.get(given.place)
    if (first) {
      problems.push(
        `${given.at} ${given.place}: ${shortened(given.text)} replaces the text of ${first.at}; keep one (rule overlay-says-it-once)`,
      )
    } else byPlace.set(given.place, given)
  }
  for (const [place, { keys, text }] of texts) {
    const given = byPlace.get(place)
    if (given) {
      const found = faults(text, given.text, alike)
      problems.push(
        ...found.map(fault => `${given.at} ${place}: ${shortened(given.text)} ${fault} (rule overlay-says-the-same)`),
      )
    } else if (!(text in alike)) {
      const file = `${overlayFolder(language)}/${homeOf(keys)}`
      problems.push(`${file} has no text for ${place}, ${shortened(text)}; add it (rule overlay-is-complete)`)
    }
  }
  return problems
}
