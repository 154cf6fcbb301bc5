/** A subject of a measurement. */
export interface Subject {
  name: string
  /** One call. */
  run: () => Promise<unknown>
}

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN

/**
 * Measures subjects in turns, so that noise affects all of them, and returns the medians of their figures by name. The first round
 * only warms up.
 */
export async function interleave<T extends { name: string }>(
  subjects: readonly T[],
  rounds: number,
  measure: (subject: T) => readonly number[] | Promise<readonly number[]>,
): Promise<Map<string, number[]>> {
  const figures = new Map(subjects.map(({ name }) => [name, [] as (readonly number[])[]]))
  for (let round = 0; round <= rounds; round += 1)
    for (const subject of round % 2 === 0 ? subjects : subjects.toReversed()) {
      const measured = await measure(subject)
      if (round > 0) figures.get(subject.name)?.push(measured)
    }
  const medians = ([first = [], ...others]: (readonly number[])[]): number[] =>
    first.map((value, column) => median([value, ...others.map(row => row[column] ?? Number.NaN)]))
  return new Map([...figures].map(([name, rows]) => [name, medians(rows)]))
}

/** Calls a function from several workers. `run` receives the number of the call. Ends after a number of calls or milliseconds. */
export async function callsPerSecond(
  run: (call: number) => Promise<unknown>,
  workers: number,
  { calls = Number.POSITIVE_INFINITY, duration = Number.POSITIVE_INFINITY }: { calls?: number; duration?: number },
): Promise<number> {
  const started = performance.now()
  let next = 0
  const work = async (): Promise<void> => {
    while (next < calls && performance.now() - started < duration) await run(next++)
  }
  await Promise.all(Array.from({ length: workers }, work))
  return (next / (performance.now() - started)) * 1000
}

/** Measures the microseconds of a call: the median of several rounds of many calls. */
export async function microseconds(run: () => unknown, calls: number, rounds: number): Promise<number> {
  const rates = await interleave([{ name: '' }], rounds, async () => [await callsPerSecond(async () => run(), 1, { calls })])
  return 1e6 / (rates.get('')?.[0] ?? Number.NaN)
}
