import type { OperationId } from '../../../../generated/operations.js'
import type { CaseContext } from '../../run/case-context.js'
import type { SuiteCase } from '../suite-case.js'
import { asObject, effectCase, expectFields, type Fields, fetchJson, requestFor, requestOperation } from './effect.js'
import { createRepository } from './resources.js'

/** A creation whose body names what it creates. */
interface OptionalFieldsCase {
  reader: OperationId
  /** The field with the name, and the path parameter of the reader. */
  name: readonly [field: string, param: string]
  /** The fields that every body has. */
  always: (context: CaseContext) => Fields
  /** Optional fields with a value that isn't the default. */
  optional: Fields
}

const optionalFieldsCases: Readonly<Partial<Record<OperationId, OptionalFieldsCase>>> = {
  createRepo: {
    reader: 'showRepository',
    name: ['repository', 'repository'],
    always: () => ({ is_public: false }),
    optional: { category: 'database', description: 'Described' },
  },
  createTrigger: {
    reader: 'showTrigger',
    name: ['name', 'trigger'],
    always: context => {
      const { cluster_name: _, container: __, trigger_mode: ___, ...body } = asObject(requestFor(context, 'createTrigger').body)
      return { ...body, cluster_id: 'cluster' }
    },
    optional: { cluster_name: 'named', container: 'contained' },
  },
}

/** Each optional field of a body is stored without the others. */
export const optionalFieldEffects: readonly SuiteCase[] = (Object.keys(optionalFieldsCases) as OperationId[]).map(operation =>
  effectCase(operation, 'keeps each optional field without the others', ['writes'], context => checkFields(context, operation)),
)

async function checkFields(context: CaseContext, operation: OperationId): Promise<void> {
  const { reader, name, always, optional } = optionalFieldsCases[operation] as OptionalFieldsCase
  const path = { namespace: context.session.names.path.namespace ?? '', repository: 'optional/app' }
  if (operation !== 'createRepo') await createRepository(context, path)
  for (const [index, [field, value]] of Object.entries(optional).entries()) {
    const created = operation === 'createRepo' ? `optional/field-${index}` : `optional-${index}`
    const body = { ...always(context), [name[0]]: created, [field]: value }
    await requestOperation(context, operation, { path, body })
    const details = asObject(await fetchJson(context, reader, { path: { ...path, [name[1]]: created } }))
    expectFields(context, `With ${field} alone, ${reader}`, details, { [field]: value })
  }
}
