/**
 * Lets Redoc's search find what stands within a run of Chinese.
 *
 * Its index takes for a word whatever stands between blanks and punctuation, and finds words by how they begin. Chinese
 * sets no blanks, so a part of a title or a sentence was found only where it came first. None of Redoc's options
 * changes that; a question without Chinese is answered as before.
 */
export function addChineseSearch(code: string): string {
  if (code.match(wordCharacters)?.length !== 1 || code.match(indexQuery)?.length !== 1)
    throw new Error('Redoc searches in another way than scripts/docs/chinese-search.ts expects. Look at its search.')
  return code
    .replace(wordCharacters, found => found.replace('/', () => String.raw`/(?!\p{Script=Han})`))
    .replace(indexQuery, (found, query: string, text: string, ids: string) => found + substringMatch(query, text, ids))
}

/** What Redoc takes for part of a word. Short words count only where one begins, which in Chinese is everywhere. */
const wordCharacters = /(?<==)\/\[\\p\{L\}\\p\{N\}_-\]\/u(?=;)/g

/** Where Redoc asks its index which documents may match; it ranks them afterwards by the texts themselves. */
const indexQuery = /let (\w+)=\w+\((\w+)\);if\(!\1\.words\.length\)return\[\];let (\w+)=await \w+\(this\._index,\2\);/g

/** Adds the documents that contain all words of a question in Chinese. There are so few that no index is needed. */
function substringMatch(query: string, text: string, ids: string): string {
  return String.raw`if(/\p{Script=Han}/u.test(${text}))for(let[id,texts]of this._lowerDocuments)${query}.words.every(word=>Object.values(texts).some(one=>typeof one=="string"&&one.includes(word)))&&${ids}.add(id);`
}
