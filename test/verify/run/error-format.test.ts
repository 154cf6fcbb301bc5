import { describe, expect, it } from 'vitest'
import { validators } from '../../../generated/validators.js'
import { findMixedFormats } from '../../../src/verify/run/error-format.js'
import { exampleBodies } from '../../support/bodies.js'
import { contract } from '../../support/contract.js'

const service = { errorCode: 'SVCSTG.SWR.4040058', errorMessage: 'Namespace does not exist' }
const gateway = { error_code: 'APIGW.0101', error_msg: 'The API does not exist' }
const identity = { error: { code: 401, message: 'The request is not authorized' } }
const accepts = (body: unknown): boolean | undefined => validators.showNamespace.responses['404']?.body?.(body)

describe('An error in one format', () => {
  const examples = exampleBodies(contract).get('ErrorBody') ?? []

  it('is accepted in every example of the contract, in the newest format too', () => {
    expect(examples.length).toBeGreaterThan(40)
    expect(examples.filter(body => findMixedFormats(body) !== undefined)).toEqual([])
    expect(findMixedFormats({ ...gateway, errors: [service], details: [] })).toBeUndefined()
  })
})

describe('An error that mixes formats, which the schema accepts, is reported', () => {
  it.each([
    ['two objects in one', { ...service, ...gateway }, 'mixes the formats ServiceError and GatewayError'],
    ['a part of another format', { ...gateway, errorCode: 'X.1' }, 'mixes the formats ServiceError and GatewayError'],
    ['a list beside a single error', { ...service, errors: [service] }, 'mixes the formats ServiceError and WrappedErrors'],
    ['an error of IAM beside another one', { ...identity, ...gateway }, 'mixes the formats GatewayError and IdentityError'],
    ['the newest format without its message', { errors: [service], error_code: 'X.1' }, 'has no error_msg'],
    ['a list of mixed errors', [{ ...service, ...gateway }], 'In the list of errors'],
    ['a list with fields of another format', [{ ...service, error_msg: 'text' }], 'In the list of errors'],
  ])('%s', (_, body, sentence) => {
    expect(accepts(body)).toBe(true)
    expect(findMixedFormats(body)).toContain(sentence)
  })
})
