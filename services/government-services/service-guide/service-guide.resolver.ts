import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  Resolver,
  Root,
} from 'type-graphql'
import {
  Day,
  InvalidInput,
  NotAllowed,
  RequestIdReused,
  WebAddress,
} from '../../../schema/vocabulary/index.ts'
import { ActionInput, payload, payloadOf } from '../../kit/graph/payload.ts'
import type { GovernmentServices } from '../context.ts'
import { Unit } from '../unit.ts'
import { ServiceGuide } from './service-guide.ts'

@InputType({ description: 'A guide that the unit has published.' })
class RegisterServiceGuideInput extends ActionInput {
  @Field(() => ID, { description: 'The unit that offers the service.' })
  unitId!: string

  @Field(() => String, { description: 'Code of the service item, at most 64 characters.' })
  itemCode!: string

  @Field(() => String, { description: 'Its title, at most 500 characters.' })
  title!: string

  @Field(() => WebAddress, { description: 'Where it is published.' })
  url!: string

  @Field(() => String, { description: 'Its version, at most 64 characters.' })
  version!: string

  @Field(() => Day, { description: 'The day from which it holds; may lie ahead.' })
  effectiveOn!: string
}

const RegisterPayload = payloadOf('RegisterServiceGuide', 'serviceGuide', ServiceGuide, [
  NotAllowed,
  InvalidInput,
  RequestIdReused,
])

@Resolver(() => ServiceGuide)
export class ServiceGuideResolver {
  @Mutation(() => RegisterPayload, { description: 'Registers a published service guide.' })
  async registerServiceGuide(
    @Arg('input', () => RegisterServiceGuideInput, { description: 'The guide.' })
    input: RegisterServiceGuideInput,
    @Ctx() { serviceGuides }: GovernmentServices,
  ) {
    return payload('serviceGuide', await serviceGuides.register(input))
  }

  @FieldResolver(() => Unit, { description: 'The unit that offers the service.' })
  unit(@Root() { unitId }: ServiceGuide): Unit {
    return new Unit(unitId)
  }
}
