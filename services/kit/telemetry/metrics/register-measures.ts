import { setTimeout as delay } from 'node:timers/promises'
import { Counter, Gauge, type Registry } from 'prom-client'
import type { Measure, Sample } from './measure.ts'

/** Time that a measure may take, milliseconds: the others must be shown while a database hangs. */
const timeoutMs = 2_000

/** Shows measures in a registry. Measures of the same name, e.g. of several services, are one family. */
export const registerMeasures = (registry: Registry, measures: readonly Measure[]): void => {
  const families = new Map<string, Measure[]>()
  for (const measure of measures)
    families.set(measure.name, [...(families.get(measure.name) ?? []), bounded(measure)])
  for (const [name, family] of families) {
    const [first] = family
    if (!first) continue
    const { help, kind, labels } = first
    const options = { name, help, labelNames: [...labels], registers: [registry] }
    if (kind === 'COUNTER')
      void new Counter({
        ...options,
        async collect() {
          this.reset()
          for (const { labels = {}, value } of await samplesOf(family)) this.inc(labels, value)
        },
      })
    else
      void new Gauge({
        ...options,
        async collect() {
          this.reset()
          for (const { labels = {}, value } of await samplesOf(family)) this.set(labels, value)
        },
      })
  }
}

const samplesOf = async (family: readonly Measure[]): Promise<readonly Sample[]> =>
  (await Promise.all(family.map(({ read }) => read()))).flat()

/** A measure that fails or hangs has no samples. One that hangs is not read again until it has ended. */
const bounded = (measure: Measure): Measure => {
  let running: Promise<readonly Sample[]> | undefined
  const read = async (): Promise<readonly Sample[]> => {
    running ??= Promise.resolve()
      .then(measure.read)
      .catch(() => [])
      .finally(() => (running = undefined))
    const end = new AbortController()
    const late = delay(timeoutMs, [], { signal: end.signal, ref: false }).catch(() => [])
    return Promise.race([running, late]).finally(() => end.abort())
  }
  return { ...measure, read }
}
