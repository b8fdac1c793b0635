import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../kit/operation/index.ts'
import { Obligation } from '../obligation/obligation.ts'
import { Task } from '../task/task.ts'
import { Unit } from '../unit/unit.ts'
import { Chapter, Programme, Section } from './programme.ts'

/** The programme asked for, or the newest. */
export const programmeOf = async (
  { store, load }: Context,
  id: string | null | undefined,
): Promise<Programme | null> =>
  id
    ? ((await load(Programme, id)) ?? null)
    : store.read.findOne(Programme, { where: {}, order: { year: 'DESC', id: 'DESC' } })

@Resolver(() => Programme)
export class ProgrammeResolver {
  @Query(() => Programme, { nullable: true, description: 'One programme; null if there is none.' })
  programme(
    @Ctx() context: Context,
    @Arg('id', () => ID, { nullable: true, description: 'Which; the newest if left out.' })
    id?: string | null,
  ): Promise<Programme | null> {
    return programmeOf(context, id)
  }

  @Query(() => [Programme], { description: 'All programmes, the newest first.' })
  programmes(@Ctx() { store }: Context): Promise<Programme[]> {
    return store.read.find(Programme, { order: { year: 'DESC', id: 'DESC' } })
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'Who issued the notice.' })
  async issuer(@Root() { issuerId }: Programme, @Ctx() { load }: Context): Promise<Unit | null> {
    return (await load(Unit, issuerId)) ?? null
  }

  @FieldResolver(() => [Chapter], { description: 'Its chapters, in order.' })
  chapters(@Root() programme: Programme): Chapter[] {
    return programme.chapters.map((chapter) => Object.assign(new Chapter(), chapter))
  }

  @FieldResolver(() => [Section], { description: 'Its sections, in order.' })
  sections(@Root() programme: Programme): Section[] {
    return programme.sections.map((section) => Object.assign(new Section(), section))
  }

  @FieldResolver(() => [Task], { description: 'Its tasks, in order.' })
  tasks(@Root() { id }: Programme, @Ctx() { store }: Context): Promise<Task[]> {
    return store.read.find(Task, { where: { programmeId: id }, order: { number: 'ASC' } })
  }

  @FieldResolver(() => [Obligation], {
    description: 'What it asks of every unit besides its tasks.',
  })
  obligations(@Root() { id }: Programme, @Ctx() { store }: Context): Promise<Obligation[]> {
    return store.read.find(Obligation, { where: { programmeId: id }, order: { code: 'ASC' } })
  }
}
