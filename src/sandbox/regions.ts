import { object, optional, string, type Validate } from './validation.js'

/** A region of a sandbox. */
export interface RegionOptions {
  /** The name, such as `my-kualalumpur-1`. */
  name: string
  /** A second host of the sandbox: requests to it belong to this region. Without a port, it means any. */
  host?: string | undefined
}

/** Accepts the name of a region, which is part of host names. */
export const regionName: Validate = string(/^[A-Za-z0-9_-]{1,64}$/)

/** Accepts the name of a region of the sandbox: a part of a host name, which no hyphen can begin or end. */
export const ownRegionName: Validate = string(/^(?!-)[a-z0-9-]{1,63}(?<!-)$/)

const regionOptions = object<RegionOptions>({
  name: ownRegionName,
  host: optional(string(/^[A-Za-z0-9.-]+(?::\d{1,5})?$/)),
})

/** Accepts regions: at least one, each with its own name and host. */
export const regionList: Validate = (value, path) => {
  if (!Array.isArray(value) || value.length === 0) return `${path} must be an array with at least one region`
  const seen = new Set<string>()
  for (const [index, item] of value.entries()) {
    const options: unknown = typeof item === 'string' ? { name: item } : item
    const problem = regionOptions(options, `${path}[${index}]`)
    if (problem) return problem
    // The validator covers every field of the type.
    const { name, host } = options as RegionOptions
    for (const key of host === undefined ? [name] : [name, host.toLowerCase()]) {
      if (seen.has(key)) return `${path}[${index}] repeats ${key}`
      seen.add(key)
    }
  }
  return undefined
}

/** Returns the region of a project: projects are named `<region>`, and sub-projects `<region>_<name>`. */
export function regionOfProject(project: string): string {
  const end = project.indexOf('_')
  return end > 0 ? project.slice(0, end) : project
}
