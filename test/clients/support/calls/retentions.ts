import { expect } from 'vitest'
import { scannerRules } from '../world.js'
import type { Call } from './call.js'
import { app, missing, signed } from './names.js'

const keepOne = { algorithm: 'or', rules: [{ template: 'tag_rule', params: { num: '1' }, tag_selectors: [] }] }
const keepAll = { algorithm: 'or', rules: scannerRules }
const olderThan = { algorithm: 'or', rules: [{ template: 'date_rule', params: { days: '30' }, tag_selectors: [] }] }
const existing = (retention_id: number) => ({ ...signed, retention_id })
const unknown = { ...app, retention_id: 999_999 }

/** Calls of the operations on retention policies. */
export const retentions: readonly Call[] = [
  {
    title: 'creates a retention policy',
    operation: 'createRetention',
    params: app,
    body: keepOne,
    status: 201,
    data: { id: expect.any(Number) },
  },
  {
    title: 'cannot create a second retention policy',
    operation: 'createRetention',
    params: app,
    body: keepOne,
    status: 400,
    code: 'SVCSTG.SWR.4000014',
  },
  {
    title: 'cannot create a retention policy without permission',
    operation: 'createRetention',
    as: 'dev',
    params: app,
    body: keepOne,
    status: 403,
    code: 'SVCSTG.SWR.4037020',
  },
  { title: 'lists retention policies', operation: 'listRetentions', params: app, status: 200, data: { body: [keepOne] } },
  {
    title: 'cannot list retention policies of a missing repository',
    operation: 'listRetentions',
    params: missing,
    status: 404,
    code: 'SVCSTG.SWR.4040010',
  },
  {
    title: 'lists the tags that a retention policy deleted',
    operation: 'listRetentionHistories',
    params: { ...app, filter: 'limit::10|offset::0' },
    status: 200,
    data: {
      retention_log: [{ repo: 'team/app', tag: 'v2', rule_type: JSON.stringify(keepOne.rules[0]) }],
      total: 1,
      'Content-Range': '0-1/1',
    },
  },
  {
    title: 'cannot list deleted tags with an invalid limit',
    operation: 'listRetentionHistories',
    params: { ...app, filter: 'limit::many|offset::0' },
    status: 400,
    code: 'SVCSTG.SWR.4000056',
  },
  {
    title: 'reads a retention policy',
    operation: 'showRetention',
    as: 'partner',
    params: existing,
    status: 200,
    data: { ...keepAll, scope: '' },
  },
  {
    title: 'cannot read a missing retention policy',
    operation: 'showRetention',
    params: unknown,
    status: 400,
    code: 'SVCSTG.SWR.4000306',
  },
  {
    title: 'changes a retention policy',
    operation: 'updateRetention',
    as: 'partner',
    params: existing,
    body: keepOne,
    status: 201,
  },
  {
    title: 'cannot change the template of a retention policy',
    operation: 'updateRetention',
    as: 'partner',
    params: existing,
    body: olderThan,
    status: 400,
    code: 'SVCSTG.SWR.4000014',
  },
  {
    title: 'cannot change a missing retention policy',
    operation: 'updateRetention',
    params: unknown,
    body: keepOne,
    status: 400,
    code: 'SVCSTG.SWR.4000306',
  },
  { title: 'deletes a retention policy', operation: 'deleteRetention', as: 'partner', params: existing, status: 200 },
  {
    title: 'cannot delete a retention policy twice',
    operation: 'deleteRetention',
    as: 'partner',
    params: existing,
    status: 400,
    code: 'SVCSTG.SWR.4000306',
  },
]
