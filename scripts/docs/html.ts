/** Escapes text for HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** Converts text to a slug: lowercase words joined by hyphens. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[`'’.,:;!?()]/g, '')
    .trim()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
}

/** Serializes a value as JSON that is safe in a script element. */
export function serializeForHtml(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
