/** Returns the words of a text. Chinese has no spaces, so its words are pairs of characters. */
export function tokenize(text: string): string[] {
  const words = /(?=(\p{Script=Han}{2}))|(?<!\p{Script=Han})\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu
  return [...text.matchAll(words)].map(([word, pair]) => pair ?? word)
}
