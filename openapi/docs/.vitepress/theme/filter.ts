/**
 * Returns which texts match all words of a query; without such a text, those that match the most: words, or pairs of characters in
 * Chinese, which has no spaces. All match an empty query.
 */
export function bestMatches(query: string, texts: readonly string[]): boolean[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  const lower = texts.map(text => text.toLowerCase())
  const exact = lower.map(text => words.every(word => text.includes(word)))
  if (exact.includes(true)) return exact
  const pieces = words
    .flatMap(word => word.match(/\p{Script=Han}+|[^\p{Script=Han}\p{P}]+/gu) ?? [])
    .flatMap(run => {
      const letters = [...run]
      return /^\p{Script=Han}{3}/u.test(run) ? letters.slice(1).map((end, at) => `${letters[at]}${end}`) : [run]
    })
  const scores = lower.map(text => pieces.filter(piece => text.includes(piece)).length)
  const best = Math.max(...scores)
  return scores.map(score => score > 0 && score >= best * 0.75 && best * 3 >= pieces.length)
}
