/** Names in the log of an earlier release. Rows of the log are never rewritten; their readers translate. */
export interface FormerNames {
  /** Former names of the noun itself. */
  readonly nouns?: readonly string[]
  /** Fields by their former names. */
  readonly fields?: Names
  /** Events by their former names, e.g. `signedFor` of `assignment.signedFor`. */
  readonly events?: Names
  /** By field, under today's name, values by their former names. */
  readonly values?: Readonly<Record<string, Names>>
  /** By field, under today's name, what a migration made of a structured value that is stored (`rewriteText`). */
  readonly contents?: Readonly<Record<string, (value: unknown) => unknown>>
}

type Names = Readonly<Record<string, string>>

/** A noun's names today. */
export interface NounNames extends Required<Omit<FormerNames, 'nouns'>> {
  readonly noun: string
  readonly former: readonly string[]
}

const nouns = new Map<string, NounNames>()
const indicators = new Map<string, string>()
const byClass = new Map<object, FormerNames>()

/** Tells how a noun and its parts were called; a class inherits what its base classes declare. */
export const FormerNames =
  (names: FormerNames): ClassDecorator =>
  (target) => {
    byClass.set(target, names)
    for (const one of chainOf(target)) declareFormerNames(target.name, byClass.get(one) ?? {})
  }

/** The same for a noun of another service, as far as its log is read here. */
export const declareFormerNames = (noun: string, names: FormerNames): void => {
  const known = nouns.get(noun)
  const all = {
    noun,
    former: [...(known?.former ?? []), ...(names.nouns ?? [])],
    fields: { ...known?.fields, ...names.fields },
    events: { ...known?.events, ...names.events },
    values: { ...known?.values, ...names.values },
    contents: { ...known?.contents, ...names.contents },
  }
  for (const name of [noun, ...all.former]) nouns.set(name, all)
}

export const declareFormerIndicators = (indicator: string, former: readonly string[]): void => {
  for (const name of former) indicators.set(name, indicator)
}

/** What migrations made of the stored value of a field; the value itself where none changed it. */
export const migratedContent = (noun: string, field: string, value: unknown): unknown =>
  nouns.get(noun)?.contents[field]?.(value) ?? value

/** A noun's names by its name today or a former one; undefined where nothing was renamed. */
export const namesOf = (noun: string): NounNames | undefined => nouns.get(noun)

/** Today's names of indicators by their former ones. */
export const formerIndicators: ReadonlyMap<string, string> = indicators

/** The subjects under which the log knows a record, e.g. `CertificateList:42` and `ProofList:42`. */
export const subjectsOf = (noun: string, id: string): string[] =>
  [noun, ...(nouns.get(noun)?.former ?? [])].map((name) => `${name}:${id}`)

const chainOf = (target: object): readonly object[] => {
  const base: unknown = Object.getPrototypeOf(target)
  return [...(typeof base === 'function' ? chainOf(base) : []), target]
}
