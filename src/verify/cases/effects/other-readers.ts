import { type OperationId, type OperationRow, operations } from '../../../../generated/operations.js'
import { type Contract, operationEntries } from '../../../openapi/document.js'
import { pathParamNames } from '../../../openapi/path-params.js'
import { requiresTag } from '../creations.js'
import { putImage } from '../sandbox-control.js'
import type { SuiteCase } from '../suite-case.js'
import { asOtherAccount, asSecondUser, effectCase, fetchJson, requestOperation } from './effect.js'
import { createSharedRepository } from './resources.js'

/** A repository and its images have the same owner, creator and values for everybody who may read them. */
export function otherReaderEffects(contract: Contract): SuiteCase[] {
  return operationEntries(contract)
    .map(({ operation }) => operation.operationId)
    .filter(operation => readsSharedRepository(operation))
    .map(operation =>
      effectCase(
        operation,
        'returns the same to the other account',
        ['writes', 'otherAccount', ...(requiresTag(contract, operation) ? (['images'] as const) : [])],
        async context => {
          const path = { namespace: context.session.names.path.namespace ?? '', repository: 'readers/app', tag: 'v1' }
          await createSharedRepository(context, path, { description: 'Read by two accounts' })
          if (context.session.target.isSandbox) for (const tag of ['v1', 'v2']) await putImage(context, { ...path, tag })
          const own = JSON.stringify(await fetchJson(context, operation, { path }))
          const other = JSON.stringify(await fetchJson(context, operation, { path }, asOtherAccount(context)))
          context.expect(own === other, `${operation} returns ${own} to the owner, but ${other} to the other account.`)
          // In a shared service, nothing is made public.
          const { isolated, secondUser } = context.session.target
          if (!isolated) return
          await requestOperation(context, 'deleteRepoDomains', { path })
          await requestOperation(context, 'updateRepo', { path, body: { is_public: true } })
          const shown = JSON.stringify(await fetchJson(context, operation, { path }))
          for (const reader of [asOtherAccount(context), ...(secondUser?.credentials ? [asSecondUser(context)] : [])]) {
            const read = JSON.stringify(await fetchJson(context, operation, { path }, reader))
            context.expect(
              read === shown,
              `${operation} returns ${shown} to the owner, but ${read} to those who may only read.`,
            )
          }
        },
      ),
    )
}

/** Whether an account with which a repository is shared may call an operation: it reads the repository or its tags. */
export function readsSharedRepository(operation: OperationId): boolean {
  const { method, url }: OperationRow = operations[operation]
  const last = url.slice(url.indexOf('{repository}') + '{repository}'.length)
  const isTag = last === '' || last.startsWith('/tags') || pathParamNames(operation).includes('tag')
  return method === 'GET' && url.includes('/repos/{repository}') && isTag
}
