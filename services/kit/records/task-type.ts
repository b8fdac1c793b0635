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
import { refuseUnknownUnit } from './known-unit.ts'
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
    description:
      'The values of the indicators of its topics, over this domain’s records; empty without a topic, null if the domain cannot be reached.',
  })
  async indicators(
    @Ctx() context: Context,
    @Arg('unit', () => ID, {
      nullable: true,
      description:
        'Only records of this unit and all units below it; all units if left out. An unknown one is refused (BAD_USER_INPUT).',
    })
    unitId?: string | null,
  ): Promise<IndicatorValue[]> {
    await refuseUnknownUnit(context, 'unit', unitId)
    const measure = await context.indicators.task(this.id)
    if (!measure) return []
    const { indicators, year, taskId } = measure
    const isMeasured = await context.indicators.isMeasured()
    return Promise.all(
      indicators.map(async (indicator) => {
        const key = { indicator, unitId: unitId ?? undefined, year, taskId }
        const value = await context.indicators.value(key)
        return new IndicatorValue(indicator, year, value, isMeasured(indicator, year))
      }),
    )
  }

  @Field(() => [RecordTypeInfo], {
    nullable: true,
    description:
      'The record types that its indicators count, then the types that are aggregated into those; null if the domain cannot be reached.',
  })
  async records(@Ctx() context: Context): Promise<RecordTypeInfo[]> {
    return recordTypeInfos((await context.indicators.task(this.id))?.indicators ?? [])
  }

  protected abstract readonly proofs: new () => Proof

  @Field(() => Proof, {
    nullable: true,
    description:
      'Whether the records prove that the task is done; null if the domain cannot be reached.',
  })
  async proof(
    @Ctx() context: Context,
    @Arg('unit', () => ID, {
      nullable: true,
      description:
        'Of this unit and all units below it; of all units if left out. An unknown one is refused (BAD_USER_INPUT).',
    })
    unitId?: string | null,
  ): Promise<Proof> {
    await refuseUnknownUnit(context, 'unit', unitId)
    return Object.assign(new this.proofs(), { id: unitId ? `${this.id}:${unitId}` : this.id })
  }
}

/**
 * A domain's contribution to its task type: indicators and proof, computed from its records.
 * @param name the GraphQL type, e.g. `PlatformTask`
 * @param proofs the class of its proofs, e.g. `PlatformProof`
 */
export const taskType = (name: string, proofs: new () => Proof): ClassType<{ id: string }> => {
  @Directive('@key(fields: "id")')
  @ObjectType(name, {
    implements: Task,
    description: 'A task whose completion the records of this domain prove.',
  })
  class DomainTask extends Task {
    protected readonly proofs = proofs
  }
  return DomainTask
}
