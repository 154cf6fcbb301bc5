import type { OperationId } from '../../../generated/operations.js'
import { changeEveryObject, changeJson, changeResponse, intercept, type Mutant, sendAs } from '../mutant.js'

const lengths = [20, 64, 200, 255, 1000]

/** Services that cut a description when they store it. */
const stored: Mutant[] = (['createRepo', 'updateRepo', 'createRepoDomains', 'updateRepoDomains'] as const).flatMap(operation =>
  lengths.map(length => ({
    name: `stores only ${length} characters of the description`,
    operation,
    mutate: intercept([operation], async ({ request, fetch, caller }) => {
      const { description, ...body } = (await request.clone().json()) as { description?: unknown }
      if (typeof description !== 'string' || description.length <= length) return undefined
      return sendAs(fetch, caller, request, { body: { ...body, description: description.slice(0, length) } })
    }),
  })),
)

/** Services that cut a description when they show or list it. */
const readers = [
  ...['showRepository', 'listReposDetails', 'listRepoDetails', 'listSharedReposDetails', 'listSharedRepoDetails'],
  ...['showAccessDomain', 'listRepoDomains'],
] as OperationId[]
const shown: Mutant[] = readers.map(operation => ({
  name: 'returns only 250 characters of the description',
  operation,
  mutate: changeResponse(operation, (response, text) =>
    changeJson(response, text, body =>
      changeEveryObject(body, fields =>
        typeof fields.description === 'string' ? { ...fields, description: fields.description.slice(0, 250) } : fields,
      ),
    ),
  ),
}))

const damages: Readonly<Record<string, (text: string) => string>> = {
  'escapes the description for HTML': text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
  'drops other scripts from the description': text => text.replace(/[^ -~]/g, ''),
  'trims the description': text => text.trim(),
  'drops line feeds at the end of the description': text => text.replace(/\n+ *$/, ''),
  'drops tabs at the start of the description': text => text.replace(/^ \t/, ''),
  'reduces the spaces of the description': text => text.replaceAll('  ', ' '),
}

/** Services that change the characters of a text when they store it. */
const damaged: Mutant[] = (['createRepo', 'updateRepo', 'createRepoDomains', 'updateRepoDomains'] as const).flatMap(operation =>
  Object.entries(damages).map(([name, damage]) => ({
    name,
    operation,
    mutate: intercept([operation], async ({ request, fetch, caller }) => {
      const { description, ...body } = (await request.clone().json()) as { description?: unknown }
      if (typeof description !== 'string' || description === damage(description)) return undefined
      return sendAs(fetch, caller, request, { body: { ...body, description: damage(description) } })
    }),
  })),
)

/** Services that cut a text of a trigger, or trim it. */
const triggers: Mutant[] = [
  ...(['showTrigger', 'listTriggersDetails'] as const).map(operation => ({
    name: 'returns only 250 characters of the container',
    operation,
    mutate: changeResponse(operation, (response, text) =>
      changeJson(response, text, body =>
        changeEveryObject(body, fields =>
          typeof fields.container === 'string' ? { ...fields, container: fields.container.slice(0, 250) } : fields,
        ),
      ),
    ),
  })),
  {
    name: 'trims the container',
    operation: 'createTrigger',
    mutate: intercept(['createTrigger'], async ({ request, fetch, caller }) => {
      const { container, ...body } = (await request.clone().json()) as { container?: unknown }
      if (typeof container !== 'string' || container === container.trim()) return undefined
      return sendAs(fetch, caller, request, { body: { ...body, container: container.trim() } })
    }),
  },
]

/** Services that cut or change texts. */
export const mutantsOfLongTexts: readonly Mutant[] = [...stored, ...shown, ...damaged, ...triggers]
