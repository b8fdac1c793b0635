import { FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import { Light } from '../../schema/vocabulary/index.ts'
import type { Context } from '../kit/operation/index.ts'
import { UnitDomain, unitType } from '../kit/records/index.ts'
import { listLight } from './list-deadline/light.ts'

@ObjectType({
  description: 'Openness lists, rules and requests of a unit and all units below it.',
})
export class UnitRegulations extends UnitDomain {
  /** A missing list has no record with a clock, so the light also reads the expectations. */
  override async light(context: Context): Promise<Light> {
    const known = await Promise.allSettled([super.light(context), listLight(context, this.unitId)])
    const lights = known.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
    // A record that is overdue needs no calendar, also where the other light lacks the coming days.
    if (lights.includes(Light.RED)) return Light.RED
    for (const one of known) if (one.status === 'rejected') throw one.reason
    return lights.includes(Light.YELLOW) ? Light.YELLOW : Light.GREEN
  }
}

export const Unit = unitType()
export type Unit = InstanceType<typeof Unit>

@Resolver(() => Unit)
export class UnitRegulationsResolver {
  @FieldResolver(() => UnitRegulations, {
    nullable: true,
    description:
      'Its openness lists, rules and requests; null if the service regulations cannot be reached.',
  })
  regulations(@Root() unit: Unit): UnitRegulations {
    return new UnitRegulations(unit.id)
  }
}
