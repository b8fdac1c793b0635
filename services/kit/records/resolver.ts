import { Arg, type ClassType, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import {
  InvalidInput,
  NotAllowed,
  NotFound,
  RequestIdReused,
} from '../../../schema/vocabulary/index.ts'
import type { Context } from '../operation/index.ts'
import { DueStep } from './due-step.ts'
import type { UnitRecord } from './unit-record.ts'
import { payload, payloadOf } from '../graphql/index.ts'
import { PersonalDataFound } from './personal-data/personal-data-found.ts'
import { AlreadyDone } from './already-done.ts'
import { dueOfRecord } from './clock.ts'
import { historyOf, RecordChange } from './history.ts'
import { correctInput, enterInput, recheckInput, actionInput } from './inputs.ts'
import { upperFirst } from './record-entity.ts'
import { isPublication, type RecordType } from './record-type.ts'
import { Records } from './records.ts'

type Given = Readonly<Record<string, unknown>>
type UnitClass = new (id: string) => { readonly id: string }

const usual = [NotAllowed, NotFound, InvalidInput, RequestIdReused, AlreadyDone]

/** The mutations and the computed fields of a record type. */
export const resolversOf = (type: RecordType, unit: UnitClass): readonly ClassType[] => {
  const { names, enter, actions, entity } = type
  const mutations = [
    mutation(
      type,
      enter[0],
      `Enters a record: ${names.description}`,
      enterInput(type),
      (records, input) => records.enter(type, input),
    ),
    mutation(
      type,
      'correct',
      `Mends what was entered wrongly: ${names.description}`,
      correctInput(type),
      (records, input) => records.correct(type, input),
    ),
    ...(isPublication(type)
      ? [
          mutation(
            type,
            'recheck',
            'Asks for another look at the claimed page, at the next round of checks.',
            recheckInput(type),
            (records, input) => records.recheck(type, input),
          ),
        ]
      : []),
    ...Object.entries(actions).map(([verb, how]) =>
      mutation(type, verb, how.description, actionInput(type, verb, how), (records, input) =>
        records.apply(type, verb, how, input),
      ),
    ),
  ]
  @Resolver(() => entity)
  class RecordFields {
    @FieldResolver(() => unit, { description: 'The unit it belongs to.' })
    unit(@Root() { unitId }: UnitRecord): object {
      return new unit(unitId)
    }

    @FieldResolver(() => [RecordChange], { description: 'What happened to it, the first first.' })
    history(@Root() record: UnitRecord, @Ctx() context: Context): Promise<RecordChange[]> {
      return historyOf(context, names.name, record)
    }
  }
  @Resolver(() => entity)
  class ClockFields {
    @FieldResolver(() => [DueStep], {
      description: 'How its due moment came about, day by day; empty while no clock runs.',
    })
    async dueDateSteps(@Root() record: UnitRecord, @Ctx() context: Context): Promise<DueStep[]> {
      const due = dueOfRecord(type, record, await context.rules(), context.calendar)
      return (due?.steps ?? []).map((step) => new DueStep(step))
    }
  }
  return [...mutations, RecordFields, ...(type.clock ? [ClockFields] : [])]
}

const mutation = (
  type: RecordType,
  verb: string,
  description: string,
  input: ClassType<object>,
  run: (records: Records, input: Given) => Promise<object>,
): ClassType => {
  const { names, name, entity } = type
  const full = `${verb}${names.name}`
  const refusals = isPublication(type) ? [...usual, PersonalDataFound] : usual
  const Payload = payloadOf(upperFirst(full), name, entity, refusals)
  @Resolver()
  class RecordMutation {
    @Mutation(() => Payload, { name: full, description })
    async act(
      @Arg('input', () => input, { description: 'What to say.' }) given: Given,
      @Ctx() context: Context,
    ) {
      return payload(name, await run(new Records(context), { ...given }))
    }
  }
  return RecordMutation
}
