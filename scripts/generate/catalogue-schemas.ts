/** A text in both languages. */
const text = {
  type: 'object',
  required: ['en', 'zh'],
  additionalProperties: false,
  properties: { en: { type: 'string', minLength: 3 }, zh: { type: 'string', minLength: 2 } },
}
/** The subjects of error codes. */
export const areaNames: readonly string[] = [
  'organization',
  'repository',
  'tag',
  'image',
  'sharing',
  'permission',
  'authentication',
  'upload',
  'build',
  'query',
  'request',
  'server',
]

/** The JSON Schema of a code in `openapi/errors/`. */
export const entrySchema: object = {
  type: 'object',
  additionalProperties: false,
  required: ['code', 'status', 'area', 'meaning', 'causes', 'action', 'retryable', 'source'],
  properties: {
    code: { type: 'string', pattern: '^[A-Z][A-Z0-9]*(?:\\.[A-Z0-9]+)+$' },
    status: { type: 'integer', minimum: 400, maximum: 599 },
    area: { enum: areaNames },
    kind: { enum: ['not-found', 'conflict', 'authentication', 'permission', 'quota', 'throttled'] },
    meaning: text,
    causes: { type: 'array', minItems: 1, uniqueItems: true, items: text },
    action: text,
    retryable: { type: 'boolean' },
    source: { enum: ['reference', 'live', 'sample'] },
    edition: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$' },
    evidence: {
      type: 'object',
      required: ['grade', 'note'],
      additionalProperties: false,
      properties: { grade: { enum: ['R', 'L', 'C', 'D', 'U'] }, note: text },
    },
    note: text,
  },
  if: { properties: { source: { enum: ['live', 'sample'] } } },
  // biome-ignore lint/suspicious/noThenProperty: a JSON Schema keyword
  then: { required: ['evidence'] },
}
/** The JSON Schema of a status in `openapi/errors/statuses.yaml`. */
export const statusSchema: object = {
  type: 'object',
  additionalProperties: false,
  required: ['status', 'phrase', 'meaning', 'source'],
  properties: {
    status: { type: 'integer', minimum: 200, maximum: 599 },
    phrase: { type: 'string', minLength: 2 },
    meaning: text,
    source: { enum: ['reference', 'codes', 'live'] },
  },
}
