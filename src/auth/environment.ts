/** Environment variables in the form of `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Returns the region in `HUAWEICLOUD_SDK_REGION`, or in `HW_REGION_NAME` of the Terraform provider, if one is set. */
export function regionFromEnvironment(env: Environment = processEnvironment()): string | undefined {
  return env.HUAWEICLOUD_SDK_REGION || env.HW_REGION_NAME || undefined
}

/** Returns the environment variables of the process; none in a runtime without them. */
export function processEnvironment(): Environment {
  try {
    return globalThis.process?.env ?? {}
  } catch {
    // Some edge runtimes throw when a property of `process` is read.
    return {}
  }
}
