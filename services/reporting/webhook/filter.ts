import { Field, ID, ObjectType } from 'type-graphql'

@ObjectType({ description: 'Which changes a webhook sends; null restricts nothing.' })
export class WebhookFilter {
  @Field(() => [ID], { nullable: true, description: 'Of these units.' })
  units?: readonly string[] | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether units below those named count too; yes, if null.',
  })
  subtree?: boolean | null

  @Field(() => [ID], { nullable: true, description: 'Of these tasks.' })
  tasks?: readonly string[] | null

  @Field(() => [String], { nullable: true, description: 'Of these domains.' })
  domains?: readonly string[] | null

  @Field(() => [String], { nullable: true, description: 'Of these kinds.' })
  kinds?: readonly string[] | null
}
