import { isDeepStrictEqual } from 'node:util'
import type { Measured } from './measure.ts'
import type { Recording } from './recording.ts'
import { respond } from './respond.ts'
import type { Workload } from './workloads/index.ts'

const compared = 20

/** Compares what a participant responds with what the hub responded. @returns one line for each workload that differs */
export const differencesOf = async (
  { participant, running }: Measured,
  workloads: readonly Workload[],
  { pool, responses }: Recording,
): Promise<readonly string[]> => {
  const lines: string[] = []
  if (participant.isLimit) return lines
  for (const { name, operations } of workloads) {
    const expected = responses.get(name)?.slice(0, compared) ?? []
    let different = 0
    for (const [index, operation] of operations(pool).slice(0, expected.length).entries()) {
      const text = await respond(running.port, operation).catch((error: unknown) => String(error))
      if (!isEqual(text, expected[index] ?? '')) different += 1
    }
    if (different > 0)
      lines.push(
        `${participant.name} responds otherwise to ${different} of ${expected.length} of ${name}`,
      )
  }
  return lines
}

const isEqual = (one: string, other: string): boolean => {
  try {
    return isDeepStrictEqual(JSON.parse(one).data, JSON.parse(other).data)
  } catch {
    return false
  }
}
