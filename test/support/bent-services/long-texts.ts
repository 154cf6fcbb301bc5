import type { OperationId } from '../../../generated/operations.js'
import { type BentService, changeEveryObject, changeJson, changeResponse, intercept, sendAs } from '../bend.js'

const lengths = [20, 64, 200, 255, 1000]

/** Services that cut a description when they store it. */
const stored: BentService[] = (['createRepo', 'updateRepo', 'createRepoDomains', 'updateRepoDomains'] as const).flatMap(
  operation =>
    lengths.map(length => ({
      name: `stores only ${length} characters of the description`,
      operation,
      bend: intercept([operation], async ({ request, fetch, caller }) => {
        const { description, ...body } = (await request.clone().json()) as { description?: unknown }
        if (typeof description !== 'string' || description.length <= length) return undefined
        return sendAs(fetch, caller, request, { body: { ...body, description: description.slice(0, length) } })
      }),
    })),
)

/** Services that reject a long description, or cut it when they show it. */
const shown: BentService[] = (['showRepository', 'showAccessDomain'] as const).map((operation: OperationId) => ({
  name: 'returns only 250 characters of the description',
  operation,
  bend: changeResponse(operation, (response, text) =>
    changeJson(response, text, body =>
      changeEveryObject(body, fields =>
        typeof fields.description === 'string' ? { ...fields, description: fields.description.slice(0, 250) } : fields,
      ),
    ),
  ),
}))

/** Services that cut long texts. */
export const bentLongTexts: readonly BentService[] = [...stored, ...shown]
