/** Text as HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** A name for an address: lower case, words joined by hyphens. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[`'’.,:;!?()]/g, '')
    .trim()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
}

/** `<`, and what would end a script, as JSON within HTML may not have them. */
export function serializeForHtml(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
