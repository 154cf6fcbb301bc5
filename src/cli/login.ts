import { createSwrClient } from '../client/create-swr-client.js'
import type { DockerLogin } from '../client/docker-login.js'
import { clientOptions } from './call/client-options.js'
import { describeFailure } from './call/describe-failure.js'
import { type CallIO, processIO } from './call/io.js'
import { type ExitCode, exitCodes } from './exit-codes.js'
import { dockerConfigPath, storeLogin } from './login/docker-config.js'
import { infoText, parseOptions } from './parse-options.js'
import { UsageError } from './usage.js'

const usage = `Usage: huaweicloud-swr login [options]

Create a temporary login to the image registry and store it for docker, podman, skopeo and other programs.

Options:
  --region REGION     Region, for example my-kualalumpur-1
  --endpoint URL      URL of the service instead of a region, for example http://127.0.0.1:4010
  --iam-endpoint URL  URL of IAM, for a user with a password
  --project NAME      Project that the login is for (default: that of the credentials or the region)
  --config FILE       Docker's configuration (default: $DOCKER_CONFIG/config.json or ~/.docker/config.json)
  --show-secrets      Print the docker login command instead of storing the login
  -h, --help          Show this help
  -v, --version       Show the version

Credentials come from the same variables and files as for huaweicloud-swr call.`

/** `huaweicloud-swr login`: logs docker in to the registry. */
export async function loginCommand(args: readonly string[]): Promise<void> {
  process.exitCode = await runLogin(args, processIO())
}

/**
 * Runs `huaweicloud-swr login`.
 *
 * @returns the exit code: 0 for success, 1 for an error response, 2 for invalid usage or a missing or unreadable response
 */
export async function runLogin(args: readonly string[], io: Omit<CallIO, 'readStdin'>): Promise<ExitCode> {
  const { env, print, printError } = io
  try {
    const options = parseOptions('login', args, {
      region: { type: 'string' },
      endpoint: { type: 'string' },
      'iam-endpoint': { type: 'string' },
      project: { type: 'string' },
      config: { type: 'string' },
      'show-secrets': { type: 'boolean', default: false },
    })
    const info = infoText(options, () => usage)
    if (info !== undefined) {
      print(info)
      return exitCodes.success
    }
    const { region, endpoint, 'iam-endpoint': iamEndpoint, project, config } = options
    if (config === '') throw new UsageError('--config requires the path of a file.')
    const swr = createSwrClient(await clientOptions('createSecret', { region, endpoint, iamEndpoint }, env))
    const login = await swr.createSecret(project === undefined ? {} : { projectname: project })
    if (options['show-secrets']) print(`docker login -u ${login.username} -p ${login.password} ${login.registry}`)
    else print(describeLogin(login, await storeLogin(config ?? dockerConfigPath(env), login)))
    return exitCodes.success
  } catch (error) {
    const { message, exitCode } = await describeFailure(error)
    printError(message)
    return exitCode
  }
}

function describeLogin({ registry, username, expiresAt }: DockerLogin, path: string): string {
  const end = expiresAt ? `, until ${expiresAt.toISOString()}` : ''
  return `Logged in to ${registry} as ${username}${end}. Saved to ${path}.`
}
