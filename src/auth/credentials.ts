/** An IAM token that the caller obtains and renews. */
export interface TokenCredentials {
  /** The token, sent as `X-Auth-Token`. */
  token: string
  accessKeyId?: undefined
  username?: undefined
  /** When the token expires. A function that returned it is called again five minutes earlier. */
  expiresAt?: Date | undefined
}
/** An access key (AK/SK) that signs each request. */
export interface AccessKeyCredentials {
  token?: undefined
  username?: undefined
  accessKeyId: string
  secretAccessKey: string
  /** The security token of a temporary access key. */
  securityToken?: string | undefined
  /** The ID of a sub-project. */
  projectId?: string | undefined
  /** When a temporary access key expires. A function that returned it is called again five minutes earlier. */
  expiresAt?: Date | undefined
}
/** The password of an IAM user. The client obtains tokens and renews them. */
export interface PasswordCredentials {
  token?: undefined
  accessKeyId?: undefined
  username: string
  password: string
  /** The name of the user's account. */
  domainName: string
  /** The name of the project, usually that of the region. */
  projectName: string
  expiresAt?: undefined
}
/** Credentials of one of the three kinds. */
export type StaticCredentials = TokenCredentials | AccessKeyCredentials | PasswordCredentials
/** Credentials, or a function that returns them. It is called again before they expire, and if the service rejects them. */
export type Credentials = StaticCredentials | (() => StaticCredentials | Promise<StaticCredentials>)
