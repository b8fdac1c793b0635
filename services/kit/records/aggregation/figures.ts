import type { GraphQLResolveInfo } from 'graphql'
import { Arg, type ClassType, Field, Info, Int } from 'type-graphql'
import type { SelectedField } from '../../graphql/index.ts'
import { addMethod } from '../add-method.ts'
import type { RecordType } from '../record-type.ts'
import { momentEnum, momentsOf } from './duration.ts'
import type { RowGroup } from './group-query.ts'
import { type MeasuredValue, type Measures, nameOfValue } from './measures.ts'
import { Statistics } from './statistics.ts'
import { noSums } from './weighted-sums.ts'
import type { WorkingDays } from './working-days.ts'

/** The figures of a group of records, as one statement has read them for the fields that an operation selects. */
export class Figures {
  constructor(
    private readonly measures: Measures,
    private readonly group: RowGroup,
    /** The working days of the group, by the names of their values. */
    private readonly workingDays: ReadonlyMap<string, WorkingDays>,
  ) {}

  /** @param key the name of the field in the response, by which several filtered counts differ */
  countAt(key: string): number {
    const index = this.measures.counts.findIndex((measure) => measure.key === key)
    return this.group.counted[index] ?? this.group.count
  }

  statisticsOf(value: MeasuredValue, divisor = 1): Statistics {
    const name = nameOfValue(value)
    if (value.kind === 'workingDays') {
      const days = this.workingDays.get(name) ?? noSums
      if (days instanceof Error) throw days
      return new Statistics(days)
    }
    const index = this.measures.values
      .filter((measure) => measure.value.kind !== 'workingDays')
      .findIndex((measure) => nameOfValue(measure.value) === name)
    const sums = this.group.values[index]
    if (!sums) throw new Error(`the statement did not read ${name}`)
    return new Statistics(sums, divisor)
  }
}

const millisPerDay = 86_400_000

/** The numbers of a record type that have statistics. */
const numbersOf = ({ fields }: RecordType): RecordType['fields'] =>
  fields.filter(({ kind }) => kind === 'integer')

/** The value that a selected field has the statistics of; undefined for another field. */
export const valueOfField =
  (type: RecordType) =>
  ({ name, args }: SelectedField): MeasuredValue | undefined => {
    const [from, to] = [String(args['from']), String(args['to'])]
    if (name === 'days') return { kind: 'time', from, to }
    if (name === 'workingDays') return { kind: 'workingDays', from, to }
    return numbersOf(type).some(({ property }) => property === name)
      ? { kind: 'property', property: name }
      : undefined
  }

/** Adds the fields for the figures of a group: counts, durations, and the numbers of the record type. */
export const figureFields = (
  type: RecordType,
  filter: ClassType<object>,
): ((prototype: object) => void) => {
  const where = Arg('where', () => filter, {
    nullable: true,
    description: 'Which of them; all if left out.',
  })
  const days = momentArgs(type)
  return (prototype) => {
    const add = (
      name: string,
      returns: () => typeof Int | typeof Statistics,
      description: string,
      parameters: readonly ReturnType<typeof Info>[],
      resolve: (figures: Figures, ...args: readonly never[]) => unknown,
    ): void => {
      if (name in prototype) throw new Error(`${type.name} needs another name for its ${name}`)
      addMethod(prototype, name, parameters, function (...args: readonly never[]) {
        return resolve(figuresIn(this), ...args)
      })
      Field(returns, { description })(prototype, name, {})
    }
    add(
      'count',
      () => Int,
      'How many records it has; with `where`, how many of them. Any number of counts and statistics is read at once.',
      [where, Info()],
      (figures, _: object, { path }: GraphQLResolveInfo) => figures.countAt(String(path.key)),
    )
    if (days) {
      add(
        'days',
        () => Statistics,
        'Statistics of the days between two moments, of 24 hours and with fractions; negative if `to` is earlier. Records without one of the two are left out.',
        [days('from', 'Where it begins.'), days('to', 'Where it ends.')],
        (figures, from: string, to: string) =>
          figures.statisticsOf({ kind: 'time', from, to }, millisPerDay),
      )
      add(
        'workingDays',
        () => Statistics,
        'Statistics of the working days between two moments: those after the day of `from`, up to and including that of `to`, in Asia/Shanghai, by the gazetted calendar; negative if `to` is earlier. As deadlines count them: what was received and answered on one day took 0. Records without one of the two are left out. An error (CALENDAR_YEAR_MISSING) if a year of them is not gazetted.',
        [days('from', 'Where it begins.'), days('to', 'Where it ends.')],
        (figures, from: string, to: string) =>
          figures.statisticsOf({ kind: 'workingDays', from, to }),
      )
    }
    for (const { property, description } of numbersOf(type))
      add(
        property,
        () => Statistics,
        `Statistics: ${description}`,
        [],
        (figures) => figures.statisticsOf({ kind: 'property', property }),
      )
  }
}

/** The arguments that take a moment; undefined for a type that states no two. */
const momentArgs = (type: RecordType) => {
  const moments = momentsOf(type)
  // Every record has the moment at which it was entered.
  if (moments.size < 3) return undefined
  const values = momentEnum(type, moments)
  return (name: string, description: string) => Arg(name, () => values, { description })
}

const figuresIn = (parent: object): Figures => {
  const figures: unknown = Reflect.get(parent, 'figures')
  if (figures instanceof Figures) return figures
  throw new Error('the figures were not read')
}
