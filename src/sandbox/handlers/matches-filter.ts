/** Whether a field has the value of a filter, if there is one. Booleans may be in any case. */
export function matchesFilter(value: string | boolean, filter: string | undefined): boolean {
  return filter === undefined || (typeof value === 'string' ? filter === value : filter.toLowerCase() === String(value))
}
