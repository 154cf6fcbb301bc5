import type { OperationId } from '../../generated/operations.js'
import type { DockerLogin } from './docker-login.js'

/** The result types of the operations whose body is not returned as is. */
export interface TransformedData {
  createSecret: DockerLogin
}

/** Creates the result of an operation from its response. */
export interface ResponseTransform<Data> {
  /** Whether the headers alone are enough, so that the body may be empty. */
  acceptsEmptyBody(headers: Headers): boolean
  /** Returns `undefined` if the response lacks the data. */
  transform(headers: Headers, body: object): Promise<Data | undefined>
  /** What the data is, for an error message. */
  name: string
}

const transforms: { [Op in keyof TransformedData]: ResponseTransform<TransformedData[Op]> } = {
  createSecret: {
    acceptsEmptyBody: headers => headers.has('x-swr-dockerlogin'),
    transform: async (headers, body) => (await import('./docker-login.js')).DockerLogin.fromResponse(headers, body),
    name: 'login',
  },
}

/** The transforms by operation. */
export const responseTransforms: Readonly<Partial<Record<OperationId, ResponseTransform<unknown>>>> = transforms
