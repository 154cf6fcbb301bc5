/** A token of IAM that the caller looks after. */
export interface TokenCredentials {
  token: string
  accessKeyId?: never
  username?: never
}
/** An access key; a temporary one has a security token. */
export interface AccessKeyCredentials {
  token?: never
  username?: never
  accessKeyId: string
  secretAccessKey: string
  /** Goes with a temporary access key. */
  securityToken?: string
  /** The id of a sub-project. */
  projectId?: string
}
/** A user of IAM; the client fetches tokens and renews them. */
export interface PasswordCredentials {
  token?: never
  accessKeyId?: never
  username: string
  password: string
  /** The account that the user belongs to. */
  domainName: string
  /** The project, usually named like the region. */
  projectName: string
}
/** Credentials as they are. */
export type StaticCredentials = TokenCredentials | AccessKeyCredentials | PasswordCredentials
/** Credentials, or a function that gives them; it is called again when the service refuses what it gave. */
export type Credentials = StaticCredentials | (() => StaticCredentials | Promise<StaticCredentials>)
