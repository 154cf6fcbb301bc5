import type { OperationRow } from '../../generated/operations.js'

/** The part of an operation that decides which requests are for it. */
export type Route = Pick<OperationRow, 'method' | 'url'>

const isParameter = (segment: string | undefined): boolean => segment?.startsWith('{') ?? false

/** Sorts operations so that a fixed segment precedes a parameter: the first operation that matches a request is the right one. */
export function compareRoutes(route: Route, other: Route): number {
  const [segments, others] = [route.url.split('/'), other.url.split('/')]
  const index = segments.findIndex((segment, at) => isParameter(segment) !== isParameter(others[at]))
  return index < 0 ? 0 : Number(isParameter(segments[index])) - Number(isParameter(others[index]))
}

/** Returns whether a path has a parameter where another path, equal up to there, has a fixed segment. */
export function isOverlapped({ url }: Route, routes: readonly Route[]): boolean {
  const segments = url.split('/')
  return routes.some(other => {
    const others = other.url.split('/')
    const index = segments.findIndex((segment, at) => segment !== others[at])
    return index > 0 && isParameter(segments[index]) && others[index] !== undefined && !isParameter(others[index])
  })
}
