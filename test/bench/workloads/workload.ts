export interface BenchOperation {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** What the data have, to choose variables from. */
export interface Pool {
  readonly units: readonly string[]
  readonly cities: readonly string[]
  readonly assignments: readonly string[]
}

/** Operations of one kind. */
export interface Workload {
  readonly name: string
  /** In the order in which they are sent; no two have the same variables. */
  operations(pool: Pool): readonly BenchOperation[]
  /** Whether it writes, as a reporter of Xiamen. */
  readonly isMutation?: boolean
}

/** Every combination of two lists, so that those that follow each other differ in the first. */
export const combinations = <A, B>(
  firsts: readonly A[],
  seconds: readonly B[],
): readonly (readonly [A, B])[] =>
  seconds.flatMap((second) => firsts.map((first) => [first, second] as const))
