/**
 * Adds substring search for Chinese to Redoc.
 *
 * Redoc's index splits words at spaces and punctuation and matches their prefixes. Chinese has no spaces, so Redoc finds only the
 * start of a phrase, and no option changes that. Queries without Chinese are unaffected.
 */
export function addChineseSearch(code: string): string {
  if (code.match(wordCharacters)?.length !== 1 || code.match(indexQuery)?.length !== 1)
    throw new Error("Redoc's search has changed. Update scripts/docs/chinese-search.ts.")
  return code
    .replace(wordCharacters, found => found.replace('/', () => String.raw`/(?!\p{Script=Han})`))
    .replace(indexQuery, (found, query: string, text: string, ids: string) => found + substringMatch(query, text, ids))
}

/** Redoc's test for word characters. Short words match only at a word boundary, and every Chinese character is one. */
const wordCharacters = /(?<==)\/\[\\p\{L\}\\p\{N\}_-\]\/u(?=;)/g

/** The code that queries Redoc's index for candidates, which Redoc then ranks by their texts. */
const indexQuery = /let (\w+)=\w+\((\w+)\);if\(!\1\.words\.length\)return\[\];let (\w+)=await \w+\(this\._index,\2\);/g

/** Returns code that adds all documents containing every word of a Chinese query. There are few documents, so it needs no index. */
function substringMatch(query: string, text: string, ids: string): string {
  return String.raw`if(/\p{Script=Han}/u.test(${text}))for(let[id,texts]of this._lowerDocuments)${query}.words.every(word=>Object.values(texts).some(one=>typeof one=="string"&&one.includes(word)))&&${ids}.add(id);`
}
