import {
  Arg,
  type ClassType,
  Ctx,
  Directive,
  Field,
  ID,
  InterfaceType,
  ObjectType,
} from 'type-graphql'
import type { Context } from '../operation/index.ts'
import { IndicatorValue, Proof } from '../proof/index.ts'
import { RecordTypeInfo, recordTypeInfos } from './record-type-info.ts'

@InterfaceType('Task', {
  autoRegisterImplementations: false,
  description: 'A task of a programme: one row of the notice’s table.',
})
abstract class Task {
  @Field(() => ID, { description: 'Programme and number, e.g. `fujian-2018-43:21`.' })
  id!: string

  @Field(() => [IndicatorValue], {
    nullable: true,
    description: 'What the domain’s records say about it; null if the domain cannot be reached.',
  })
  async indicators(
    @Ctx() context: Context,
    @Arg('unit', () => ID, {
      nullable: true,
      description: 'Only this unit and all below it; left out, all units.',
    })
    unitId?: string | null,
  ): Promise<IndicatorValue[]> {
    const expected = await context.indicators.task(this.id)
    if (!expected) return []
    const { taskNumber, year } = expected
    const asked = context.indicators.all.filter(({ task }) => task === taskNumber)
    return Promise.all(
      asked.map(async (indicator) => {
        const wanted = { indicator, unitId: unitId ?? undefined, year }
        return new IndicatorValue(indicator, year, await context.indicators.value(wanted))
      }),
    )
  }

  @Field(() => [RecordTypeInfo], {
    nullable: true,
    description:
      'What is entered for it: the records that its indicators count, then those summed up for these; null if the domain cannot be reached.',
  })
  async records(@Ctx() context: Context): Promise<RecordTypeInfo[]> {
    const asked = await context.indicators.task(this.id)
    return recordTypeInfos(context.indicators.all.filter(({ task }) => task === asked?.taskNumber))
  }

  protected abstract readonly proofs: new () => Proof

  @Field(() => Proof, {
    nullable: true,
    description: 'Whether the records prove it done; null if the domain cannot be reached.',
  })
  proof(
    @Arg('unit', () => ID, {
      nullable: true,
      description: 'Of this unit and all below it; left out, of all units.',
    })
    unitId?: string | null,
  ): Proof {
    return Object.assign(new this.proofs(), { id: unitId ? `${this.id}:${unitId}` : this.id })
  }
}

/**
 * A domain's half of its task type: indicators and proof, computed from its records.
 * @param name the GraphQL type, e.g. `PlatformTask`
 * @param proofs the type of what proves its tasks, e.g. `PlatformProof`
 */
export const taskType = (name: string, proofs: new () => Proof): ClassType<{ id: string }> => {
  @Directive('@key(fields: "id")')
  @ObjectType(name, { implements: Task, description: 'A task that this domain proves.' })
  class DomainTask extends Task {
    protected readonly proofs = proofs
  }
  return DomainTask
}
