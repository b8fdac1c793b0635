import { changedText, fieldText } from './field-text.ts'
import { type LocalizedText, joinTexts } from '../../../schema/vocabulary/language/index.ts'
import type { TaskDefinition } from './programme-definition.ts'
import type { FieldChange } from './upsert.ts'

/** The names of units and groups by their ids. */
export type NamesById = ReadonlyMap<string, string>

/** What a re-issue changes in a task, in words: its dates, leads and title with old and new values. */
export const describeTaskChanges =
  (names: NamesById) =>
  (changes: readonly FieldChange[]): LocalizedText =>
    joinTexts(
      changes.flatMap((change) => describe(change, names)),
      '; ',
      ';',
    )

const describe = (
  { name, before, after }: FieldChange,
  names: NamesById,
): readonly LocalizedText[] => {
  const label = fieldText(name)
  const unitsIn = (ids: unknown) => namesOf(ids, names)
  switch (name) {
    case 'titleHant':
      return [changedText(label, `“${String(before)}”`, `“${String(after)}”`)]
    case 'number':
    case 'domain':
    case 'chapterNumber':
    case 'sectionNumber':
      return [changedText(label, String(before), String(after))]
    case 'leadUnitIds':
    case 'groupIds':
      return [changedText(label, unitsIn(before), unitsIn(after))]
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
      return [label]
  }
}

const namesOf = (ids: unknown, names: NamesById): string =>
  Array.isArray(ids) && ids.length > 0
    ? ids.map((id) => names.get(String(id)) ?? String(id)).join('、')
    : none

// A sign, since the names beside it are in no language of ours.
const none = '—'

type Deadline = NonNullable<TaskDefinition['deadlines']>[number]

const deadlinesIn = (value: unknown): readonly Partial<Deadline>[] =>
  Array.isArray(value) ? value : []

const describeDeadlines = (
  before: readonly Partial<Deadline>[],
  after: readonly Partial<Deadline>[],
): readonly LocalizedText[] =>
  (['date', 'rule'] as const).flatMap((field) => {
    const valuesOf = (deadlines: readonly Partial<Deadline>[]) =>
      deadlines.flatMap((deadline) => deadline[field] ?? [])
    const old = valuesOf(before).filter((value) => !valuesOf(after).includes(value))
    const fresh = valuesOf(after).filter((value) => !valuesOf(before).includes(value))
    if (old.length === 0 && fresh.length === 0) return []
    return [changedText(fieldText(field), old.join(', ') || none, fresh.join(', ') || none)]
  })
