/** A value of a measure. */
export interface Sample {
  readonly labels?: Readonly<Record<string, string>>
  readonly value: number
}

/** A figure that is read when `/metrics` is asked for. Code that knows a figure declares it without a library of metrics. */
export interface Measure {
  /** With its unit; `_total` at the end of a counter. */
  readonly name: string
  readonly help: string
  /** A counter only grows while its process runs. */
  readonly kind: 'GAUGE' | 'COUNTER'
  readonly labels: readonly string[]
  readonly read: () => readonly Sample[] | Promise<readonly Sample[]>
}

/** A measure of one value, labelled with its service. */
export const serviceMeasure = (
  service: string,
  {
    read,
    ...rest
  }: Omit<Measure, 'labels' | 'read'> & {
    /** Nothing is shown for undefined. */
    readonly read: () => number | undefined | Promise<number | undefined>
  },
): Measure => ({
  ...rest,
  labels: ['service'],
  read: async () => {
    const value = await read()
    return value === undefined ? [] : [{ labels: { service }, value }]
  },
})
