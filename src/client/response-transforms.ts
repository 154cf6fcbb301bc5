import type { OperationId, operations } from '../../generated/operations.js'
import { clientOperation } from '../openapi/client-operation.js'
import type { DockerLogin } from './docker-login.js'

type Table = typeof operations

/** The operations of SWR whose response is a credential: a login to the registry. */
type LoginOperation = {
  [Op in keyof Table]: Table[Op] extends { service: 'iam' } ? never : Table[Op] extends { secret: true } ? Op : never
}[keyof Table]

/** The result types of the operations whose body is not returned as is. */
export type TransformedData = Record<LoginOperation, DockerLogin>

/** Creates the result of an operation from its response. */
export interface ResponseTransform<Data> {
  /** Whether the headers alone are enough, so that the body may be empty. */
  acceptsEmptyBody(headers: Headers): boolean
  /** Returns `undefined` if the response lacks the data. */
  transform(headers: Headers, body: object): Promise<Data | undefined>
  /** What the data is, for an error message. */
  name: string
}

const login: ResponseTransform<DockerLogin> = {
  acceptsEmptyBody: headers => headers.has('x-swr-dockerlogin'),
  transform: async (headers, body) => (await import('./docker-login.js')).DockerLogin.fromResponse(headers, body),
  name: 'login',
}

/** Returns the transform of an operation; `undefined` if its body is returned as is. */
export function responseTransform(operation: OperationId): ResponseTransform<DockerLogin> | undefined {
  const { isSecret, isIam } = clientOperation(operation)
  return isSecret && !isIam ? login : undefined
}
