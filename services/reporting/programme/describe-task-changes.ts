import type { TaskDefinition } from './programme-definition.ts'
import type { FieldChange } from './upsert.ts'

/** The names of units and groups by their ids. */
export type NamesById = ReadonlyMap<string, string>

/** What a re-issue changes in a task, in words: its dates, leads and title with old and new values. */
export const describeTaskChanges =
  (names: NamesById) =>
  (changes: readonly FieldChange[]): string =>
    changes.flatMap((change) => describe(change, names)).join('; ')

const describe = ({ name, before, after }: FieldChange, names: NamesById): readonly string[] => {
  const values = [before, after] as const
  switch (name) {
    case 'titleHant':
      return [`title “${String(before)}” → “${String(after)}”`]
    case 'number':
    case 'domain':
      return [`${name} ${String(before)} → ${String(after)}`]
    case 'chapterNumber':
      return [`chapter ${String(before)} → ${String(after)}`]
    case 'sectionNumber':
      return [`section ${String(before)} → ${String(after)}`]
    case 'leadUnitIds':
      return [`leads ${values.map((ids) => namesOf(ids, names)).join(' → ')}`]
    case 'groupIds':
      return [`responsible ${values.map((ids) => namesOf(ids, names)).join(' → ')}`]
    case 'deadlines':
      return describeDeadlines(deadlinesIn(before), deadlinesIn(after))
    // They follow the title and the requirement.
    case 'titleHans':
    case 'titleEn':
    case 'summaryHant':
    case 'summaryHans':
    case 'summaryEn':
    case 'withdrawnOn':
      return []
    default:
      return [name]
  }
}

const namesOf = (ids: unknown, names: NamesById): string =>
  Array.isArray(ids) && ids.length > 0
    ? ids.map((id) => names.get(String(id)) ?? String(id)).join('、')
    : 'none'

type Deadline = NonNullable<TaskDefinition['deadlines']>[number]

const deadlinesIn = (value: unknown): readonly Partial<Deadline>[] =>
  Array.isArray(value) ? value : []

const describeDeadlines = (
  before: readonly Partial<Deadline>[],
  after: readonly Partial<Deadline>[],
): readonly string[] =>
  (['date', 'rule'] as const).flatMap((field) => {
    const valuesOf = (deadlines: readonly Partial<Deadline>[]) =>
      deadlines.flatMap((deadline) => deadline[field] ?? [])
    const old = valuesOf(before).filter((value) => !valuesOf(after).includes(value))
    const fresh = valuesOf(after).filter((value) => !valuesOf(before).includes(value))
    if (old.length === 0 && fresh.length === 0) return []
    const label = field === 'date' ? 'date' : 'time limit'
    return [`${label} ${old.join(', ') || 'none'} → ${fresh.join(', ') || 'none'}`]
  })
