/** A subject of a measurement. */
export interface Subject {
  name: string
  /** One call. */
  run: () => Promise<unknown>
}

export const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN

/**
 * Measures the calls per second of each subject, in turns, so that noise affects all of them.
 *
 * @param rounds measurements of each subject; the result is the median
 * @param duration of one measurement, in milliseconds
 * @param inFlight concurrent calls
 */
export async function callsPerSecond(
  subjects: readonly Subject[],
  rounds: number,
  duration: number,
  inFlight: number,
): Promise<Map<string, number>> {
  const rates = new Map(subjects.map(({ name }) => [name, [] as number[]]))
  for (const { run } of subjects) await burst(run, duration / 3, inFlight)
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? subjects : [...subjects].reverse()
    for (const { name, run } of order) rates.get(name)?.push(await burst(run, duration, inFlight))
  }
  return new Map([...rates].map(([name, values]) => [name, median(values)]))
}

async function burst(run: () => Promise<unknown>, duration: number, inFlight: number): Promise<number> {
  const started = performance.now()
  let calls = 0
  const worker = async (): Promise<void> => {
    while (performance.now() - started < duration) {
      await run()
      calls += 1
    }
  }
  await Promise.all(Array.from({ length: inFlight }, worker))
  return (calls / (performance.now() - started)) * 1000
}

/** Measures the microseconds of a call: the median of several rounds of many calls. */
export async function microseconds(run: () => unknown, calls: number, rounds: number): Promise<number> {
  const times: number[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const started = performance.now()
    for (let call = 0; call < calls; call += 1) await run()
    if (round > 0) times.push(((performance.now() - started) * 1000) / calls)
  }
  return median(times)
}
