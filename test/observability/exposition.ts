/** A value of the text format of Prometheus. */
export interface ExposedSample {
  readonly name: string
  readonly labels: Readonly<Record<string, string>>
  readonly value: number
}

export interface Exposition {
  /** The names of all families, with their types. */
  readonly types: ReadonlyMap<string, string>
  readonly samples: readonly ExposedSample[]
  /** The sum of the samples of this name that have all of these labels; undefined without any. */
  sum(name: string, labels?: Readonly<Record<string, string>>): number | undefined
}

const line = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? (\S+)$/
const label = /([a-zA-Z_]\w*)="((?:[^"\\]|\\.)*)"/g

/** Parses an exposition; throws on a line that is none. */
export const parseExposition = (text: string): Exposition => {
  const types = new Map<string, string>()
  const samples: ExposedSample[] = []
  for (const row of text.split('\n').filter(Boolean)) {
    const [, named, type] = /^# TYPE (\S+) (\S+)$/.exec(row) ?? []
    if (named && type) types.set(named, type)
    if (row.startsWith('#')) continue
    const [, name, labels = '', value] = line.exec(row) ?? []
    if (!name) throw new Error(`This is no sample: ${row}`)
    const pairs = [...labels.matchAll(label)].map(([, key, text]) => [String(key), String(text)])
    samples.push({ name, labels: Object.fromEntries(pairs), value: Number(value) })
  }
  return {
    types,
    samples,
    sum(name, labels = {}) {
      const found = samples.filter(
        (one) =>
          one.name === name &&
          Object.entries(labels).every(([key, value]) => one.labels[key] === value),
      )
      return found.length > 0 ? found.reduce((sum, { value }) => sum + value, 0) : undefined
    },
  }
}

/** Reads `/metrics` of a process. */
export const readMetrics = async (url: string): Promise<Exposition> => {
  const response = await fetch(`${url}/metrics`)
  if (response.status !== 200) throw new Error(`/metrics answered ${response.status}`)
  return parseExposition(await response.text())
}
