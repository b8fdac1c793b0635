import { Arg, type ClassType, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import {
  InvalidInput,
  NotAllowed,
  NotFound,
  RequestIdReused,
} from '../../../schema/vocabulary/index.ts'
import type { Context } from '../operation/index.ts'
import type { Role } from '../identity/index.ts'
import { type Payload, payload, payloadOf } from '../graphql/index.ts'
import { AlreadyDone } from './already-done.ts'
import { dueOfRecord } from './clock.ts'
import { rolesSentence, typePhrase, typePhraseWithArticle } from './descriptions.ts'
import { DueStep } from './due-step.ts'
import { historyOf, RecordChange } from './history.ts'
import { actionInput, correctInput, enterInput, recheckInput } from './inputs.ts'
import { PersonalDataFound } from './personal-data/personal-data-found.ts'
import { isPublication, type RecordType } from './record-type.ts'
import { recheckers, Records, reporters } from './records.ts'
import type { UnitRecord } from './unit-record.ts'

type Input = Readonly<Record<string, unknown>>
type UnitClass = new (id: string) => { readonly id: string }

const errors = [NotAllowed, NotFound, InvalidInput, RequestIdReused, AlreadyDone, PersonalDataFound]

/** The mutations and the computed fields of a record type. */
export const resolversOf = (type: RecordType, unit: UnitClass): readonly ClassType[] => [
  ...mutationsOf(type),
  recordFields(type, unit),
  ...(type.clock ? [dueDateFields(type)] : []),
]

/** The names of the mutations of a record type. */
export const mutationNamesOf = ({ names, enter, actions }: RecordType): readonly string[] =>
  [...new Set([enter[0], 'correct', 'recheck', ...Object.keys(actions)])].map(
    (verb) => `${verb}${names.name}`,
  )

const mutationsOf = (type: RecordType): readonly ClassType[] => {
  const { names, name, entity, enter, actions } = type
  const phrase = typePhraseWithArticle(type)
  const enterers = type.enteredBy ?? reporters
  const payloadType = payloadOf(name, entity, errors)
  const declare = (mutation: Omit<MutationOptions, 'name' | 'property' | 'payloadType'>) =>
    mutationOf({ ...mutation, name: `${mutation.verb}${names.name}`, property: name, payloadType })
  return [
    declare({
      verb: enter[0],
      description: `Enters ${phrase} into the hub. ${names.description}`,
      roles: enterers,
      input: enterInput(type),
      inputDescription: `The values of the new ${typePhrase(type)}.`,
      run: (records, input) => records.enter(type, input),
    }),
    declare({
      verb: 'correct',
      description: `Corrects values of ${phrase} that were entered wrongly; its history keeps the earlier ones.`,
      roles: enterers,
      input: correctInput(type),
      inputDescription: 'Which record, and the corrected values. Fields left out stay as they are.',
      run: (records, input) => records.correct(type, input),
    }),
    ...(isPublication(type)
      ? [
          declare({
            verb: 'recheck',
            description: `Schedules a check (核查) of the page that ${phrase} claims, for the next round.`,
            roles: recheckers,
            input: recheckInput(type),
            inputDescription: 'The record whose page is to be checked again.',
            run: (records, input) => records.recheck(type, input),
          }),
        ]
      : []),
    ...Object.entries(actions).map(([verb, action]) =>
      declare({
        verb,
        description: `${action.description} Record type: ${typePhrase(type)}.`,
        roles: reporters,
        input: actionInput(type, verb, action),
        inputDescription: 'Which record, and the values that this action sets.',
        run: (records, input) => records.apply(type, verb, action, input),
      }),
    ),
  ]
}

interface MutationOptions {
  readonly verb: string
  /** `<verb><TypeName>` */
  readonly name: string
  readonly description: string
  readonly roles: readonly Role[]
  readonly input: ClassType<object>
  readonly inputDescription: string
  /** The payload's field that holds the record. */
  readonly property: string
  readonly payloadType: ClassType<Payload>
  readonly run: (records: Records, input: Input) => Promise<object>
}

const mutationOf = ({
  name,
  description,
  roles,
  input,
  inputDescription,
  property,
  payloadType,
  run,
}: MutationOptions): ClassType => {
  @Resolver()
  class RecordMutation {
    @Mutation(() => payloadType, { name, description: `${description} ${rolesSentence(roles)}` })
    async act(
      @Arg('input', () => input, { description: inputDescription }) values: Input,
      @Ctx() context: Context,
    ): Promise<Payload> {
      return payload(property, await run(new Records(context), { ...values }))
    }
  }
  return RecordMutation
}

const recordFields = ({ entity, names }: RecordType, unit: UnitClass): ClassType => {
  @Resolver(() => entity)
  class RecordFields {
    @FieldResolver(() => unit, { description: 'The unit that the record belongs to.' })
    unit(@Root() { unitId }: UnitRecord): object {
      return new unit(unitId)
    }

    @FieldResolver(() => [RecordChange], {
      description: 'The changes of this record from the audit log, oldest first; at most 200.',
    })
    history(@Root() record: UnitRecord, @Ctx() context: Context): Promise<RecordChange[]> {
      return historyOf(context, names.name, record)
    }

    @FieldResolver(() => Boolean, {
      description:
        'Whether `history` may lack changes and their actors, and personal fields are null, because the viewer has no role for the unit or a unit above it. It does not reveal whether anything is hidden.',
    })
    async limitedByRights(@Root() { unitId }: UnitRecord, @Ctx() { rights }: Context) {
      return !(await rights.concerns(unitId))
    }
  }
  return RecordFields
}

const dueDateFields = (type: RecordType): ClassType => {
  @Resolver(() => type.entity)
  class DueDateFields {
    @FieldResolver(() => [DueStep], {
      nullable: true,
      description:
        'How `dueAt` was computed, day by day; empty while no clock runs. Null with an error if the calendar lacks a year.',
    })
    async dueDateSteps(@Root() record: UnitRecord, @Ctx() context: Context): Promise<DueStep[]> {
      const due = dueOfRecord(type, record, await context.rules(), context.calendar)
      return (due?.steps ?? []).map((step) => new DueStep(step))
    }
  }
  return DueDateFields
}
