import { Field, ID, InputType, Int } from 'type-graphql'
import { Day, WebAddress } from '../../../schema/vocabulary/index.ts'
import { ActionInput } from '../../kit/graph/payload.ts'
import { DigitalAssetType } from './digital-asset.ts'

@InputType({ description: 'A website, system or app to list.' })
export class RegisterAssetInput extends ActionInput {
  @Field(() => ID, { description: 'The unit that runs it.' })
  unitId!: string

  @Field(() => Int, {
    nullable: true,
    description: 'The year whose inventory lists it; this year if left out.',
  })
  year?: number | null

  @Field(() => String, { description: 'Its name, at most 200 characters.' })
  name!: string

  @Field(() => DigitalAssetType, { description: 'What kind of platform it is.' })
  type!: DigitalAssetType

  @Field(() => WebAddress, { description: 'Its address; for an app, where it can be got.' })
  url!: string
}

@InputType({ description: 'A website, system or app that serves no more.' })
export class RetireAssetInput extends ActionInput {
  @Field(() => ID, { description: 'The asset.' })
  digitalAssetId!: string

  @Field(() => Day, { nullable: true, description: 'Its last day; today if left out.' })
  retiredOn?: string | null
}
