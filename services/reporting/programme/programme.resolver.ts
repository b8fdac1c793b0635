import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../kit/operation/index.ts'
import { IsNull } from 'typeorm'
import { Obligation } from '../obligation/obligation.ts'
import { Task } from '../task/task.ts'
import { Unit } from '../unit/unit.ts'
import { carriedOut, carryingOut } from './carry-out.ts'
import { defaultProgramme } from './default-programme.ts'
import { Chapter, Programme, Section } from './programme.ts'
import { newestInForce } from './select-programme.ts'

@Resolver(() => Programme)
export class ProgrammeResolver {
  @Query(() => Programme, {
    nullable: true,
    description: 'A programme; null if it does not exist. Public.',
  })
  async programme(
    @Ctx() context: Context,
    @Arg('id', () => ID, { nullable: true, description: defaultProgramme })
    id?: string | null,
  ): Promise<Programme | null> {
    return id ? ((await context.load(Programme, id)) ?? null) : newestInForce(context)
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

  @FieldResolver(() => [Programme], {
    description:
      'The programmes of governments above that it carries out: those whose notices it cites, e.g. the province’s for a city’s own. In the order of the citations.',
  })
  async carriesOut(@Root() programme: Programme, @Ctx() context: Context): Promise<Programme[]> {
    return [...(await carriedOut(context, programme))]
  }

  @FieldResolver(() => [Programme], {
    description: 'The programmes of governments below that cite its notice, ordered by id.',
  })
  async carriedOutBy(@Root() programme: Programme, @Ctx() context: Context): Promise<Programme[]> {
    return [...(await carryingOut(context, programme))]
  }

  @FieldResolver(() => [Chapter], { description: 'The chapters, in order.' })
  chapters(@Root() programme: Programme): Chapter[] {
    return programme.chapters.map((chapter) => Object.assign(new Chapter(), chapter))
  }

  @FieldResolver(() => [Section], { description: 'The sections, in order.' })
  sections(@Root() programme: Programme): Section[] {
    return programme.sections.map((section) => Object.assign(new Section(), section))
  }

  @FieldResolver(() => [Task], {
    description: 'The tasks in force, in order. `tasks` finds withdrawn ones.',
  })
  tasks(@Root() { id }: Programme, @Ctx() { store }: Context): Promise<Task[]> {
    return store.read.find(Task, {
      where: { programmeId: id, withdrawnOn: IsNull() },
      order: { number: 'ASC' },
    })
  }

  @FieldResolver(() => [Obligation], {
    description: 'What the notice requires of every unit beside its tasks; without withdrawn ones.',
  })
  obligations(@Root() { id }: Programme, @Ctx() { store }: Context): Promise<Obligation[]> {
    return store.read.find(Obligation, {
      where: { programmeId: id, withdrawnOn: IsNull() },
      order: { code: 'ASC' },
    })
  }
}
