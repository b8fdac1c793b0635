import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../kit/operation/index.ts'
import { Obligation } from '../obligation/obligation.ts'
import { Task } from '../task/task.ts'
import { Unit } from '../unit/unit.ts'
import { findProgramme } from './find-programme.ts'
import { Chapter, Programme, Section } from './programme.ts'

@Resolver(() => Programme)
export class ProgrammeResolver {
  @Query(() => Programme, {
    nullable: true,
    description: 'A programme; null if it does not exist. Public.',
  })
  programme(
    @Ctx() context: Context,
    @Arg('id', () => ID, { nullable: true, description: 'The programme; the newest if left out.' })
    id?: string | null,
  ): Promise<Programme | null> {
    return findProgramme(context, id)
  }

  @Query(() => [Programme], { description: 'All programmes, newest first. Public.' })
  programmes(@Ctx() { store }: Context): Promise<Programme[]> {
    return store.read.find(Programme, { order: { year: 'DESC', id: 'DESC' } })
  }

  @FieldResolver(() => Unit, {
    nullable: true,
    description: 'The office that issued the notice (發文機關).',
  })
  async issuer(@Root() { issuerId }: Programme, @Ctx() { load }: Context): Promise<Unit | null> {
    return (await load(Unit, issuerId)) ?? null
  }

  @FieldResolver(() => [Chapter], { description: 'The chapters, in order.' })
  chapters(@Root() programme: Programme): Chapter[] {
    return programme.chapters.map((chapter) => Object.assign(new Chapter(), chapter))
  }

  @FieldResolver(() => [Section], { description: 'The sections, in order.' })
  sections(@Root() programme: Programme): Section[] {
    return programme.sections.map((section) => Object.assign(new Section(), section))
  }

  @FieldResolver(() => [Task], { description: 'The tasks, in order.' })
  tasks(@Root() { id }: Programme, @Ctx() { store }: Context): Promise<Task[]> {
    return store.read.find(Task, { where: { programmeId: id }, order: { number: 'ASC' } })
  }

  @FieldResolver(() => [Obligation], {
    description: 'What the notice requires of every unit beside its tasks.',
  })
  obligations(@Root() { id }: Programme, @Ctx() { store }: Context): Promise<Obligation[]> {
    return store.read.find(Obligation, { where: { programmeId: id }, order: { code: 'ASC' } })
  }
}
