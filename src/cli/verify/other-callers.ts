import type { StaticCredentials } from '../../auth/credentials.js'
import type { Environment } from '../../auth/environment.js'
import { createSwrClient } from '../../client/create-swr-client.js'
import type { Target } from '../../verify/run/target.js'
import { UsageError } from '../usage.js'

/** The address of a service, and the credentials of a run. */
type Service = Pick<Target, 'url' | 'iamEndpoint' | 'credentials'>

/**
 * Returns the second account and the second user of the environment. IAM knows the name of an account by its access key, and the ID
 * of a user by the name.
 *
 * @throws UsageError when IAM doesn't return them
 */
export async function findOtherCallers(
  env: Environment,
  service: Service,
): Promise<Pick<Target, 'otherAccount' | 'secondUser'>> {
  const otherKey = accessKeyFrom(env, 'SWR_OTHER')
  const secondUserKey = accessKeyFrom(env, 'SWR_SECOND_USER')
  const { SWR_OTHER_ACCOUNT, SWR_SECOND_USER_ID, SWR_SECOND_USER_NAME: userName } = env
  const otherAccount = otherKey && {
    name: SWR_OTHER_ACCOUNT || (await findAccount({ ...service, credentials: otherKey })),
    credentials: otherKey,
  }
  const secondUser = userName && {
    userId: SWR_SECOND_USER_ID || (await findUserId(userName, service)),
    userName,
    ...(secondUserKey && { credentials: secondUserKey }),
  }
  return { ...(otherAccount && { otherAccount }), ...(secondUser && { secondUser }) }
}

function accessKeyFrom(env: Environment, prefix: string): StaticCredentials | undefined {
  const [accessKeyId, secretAccessKey] = [env[`${prefix}_AK`], env[`${prefix}_SK`]]
  return accessKeyId && secretAccessKey ? { accessKeyId, secretAccessKey } : undefined
}

function findAccount(service: Service): Promise<string> {
  return requestFromIam('the account of SWR_OTHER_AK', 'SWR_OTHER_ACCOUNT', async () => {
    const { domains } = await connect(service).keystoneListAuthDomains()
    return domains?.[0]?.name
  })
}

function findUserId(name: string, service: Service): Promise<string> {
  return requestFromIam(`the user ${name}`, 'SWR_SECOND_USER_ID', async () => {
    const { users } = await connect(service).keystoneListUsers({ name })
    return users?.find(user => user.name === name)?.id
  })
}

/** Calls IAM. The error names the variable that makes the call unnecessary. */
async function requestFromIam(what: string, variable: string, request: () => Promise<string | undefined>): Promise<string> {
  let reason = 'its response contains none'
  try {
    const found = await request()
    if (found !== undefined) return found
  } catch (error) {
    reason = error instanceof Error ? error.message : String(error)
  }
  throw new UsageError(`IAM doesn't return ${what}. Set ${variable}. Reason: ${reason}`)
}

function connect({ url, iamEndpoint, credentials }: Service): ReturnType<typeof createSwrClient> {
  return createSwrClient({ endpoint: url, credentials, ...(iamEndpoint === undefined ? {} : { iamEndpoint }) })
}
