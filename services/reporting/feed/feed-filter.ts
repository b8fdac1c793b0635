import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Domain } from '../domain/domain.ts'

/** Selects changes of the feed: an argument of `changes`, and what a webhook stores of it. */
@InputType('ChangeFilter', {
  description: 'Selects changes of the feed. A change must meet all conditions.',
})
@ObjectType('WebhookFilter', {
  description:
    'The changes that a webhook posts. A change must meet all conditions that are not null.',
})
export class FeedFilter {
  @Field(() => [ID], { nullable: true, description: 'Changes of these units.' })
  units?: string[] | null

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: 'Whether changes of units below `units` match too; null means true.',
  })
  subtree?: boolean | null

  @Field(() => [ID], { nullable: true, description: 'Changes that concern these tasks.' })
  tasks?: string[] | null

  @Field(() => ID, {
    nullable: true,
    description:
      'Changes of this programme, its tasks, obligations, assignments and reports; all programmes, and changes of none, if left out. An unknown one is refused.',
  })
  programme?: string | null

  @Field(() => [Domain], {
    nullable: true,
    description: 'Changes in these domains; REPORTING for those that concern no task of a domain.',
  })
  domains?: string[] | null

  @Field(() => [String], {
    nullable: true,
    description:
      'Changes of these kinds, e.g. `submission.accepted`; `submission.*` matches all kinds of a record type.',
  })
  kinds?: string[] | null
}
