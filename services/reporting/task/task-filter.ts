import { Field, ID, InputType, Int } from 'type-graphql'
import { Domain } from '../domain/domain.ts'

@InputType({ description: 'Selects tasks. A task must meet all conditions.' })
export class TaskFilter {
  @Field(() => [Domain], {
    nullable: true,
    description: 'Tasks of one of these domains; REPORTING has none and is refused.',
  })
  domains?: string[] | null

  @Field(() => [Int], { nullable: true, description: 'Tasks of one of these chapters, by number.' })
  chapters?: number[] | null

  @Field(() => [Int], { nullable: true, description: 'Tasks of one of these sections, by number.' })
  sections?: number[] | null

  @Field(() => [Int], { nullable: true, description: 'Tasks with one of these numbers.' })
  numbers?: number[] | null

  @Field(() => ID, { nullable: true, description: 'Tasks with this lead unit (牽頭單位).' })
  lead?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Tasks with this text in their title or summary, in any locale.',
  })
  contains?: string | null

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Tasks that a re-issue withdrew (true) or that are in force (false); those in force if left out.',
  })
  withdrawn?: boolean | null
}
