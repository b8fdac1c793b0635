import { In } from 'typeorm'
import { badInput } from '../../kit/graphql/index.ts'
import { Change, subjectsOf } from '../../kit/store/index.ts'
import type { ReportingContext } from '../context.ts'
import { Programme } from '../programme/programme.ts'
import { newestOf, type ProgrammeChoice, selectProgramme } from '../programme/select-programme.ts'
import type { Past } from './past.ts'
import { pastRows } from './past-rows.ts'

/**
 * The programme that a figure of the past is about: the chosen one as it was, else the one that was the newest in force. Throws
 * BAD_USER_INPUT for one that the hub did not have yet.
 */
export const selectPastProgramme = async (
  context: ReportingContext,
  past: Past,
  choice: ProgrammeChoice,
): Promise<Programme | null> => {
  const isChosen = choice.ids.some(Boolean) || (choice.tasks ?? []).length > 0
  if (!isChosen) return newestThen(past)
  const chosen = await selectProgramme(context, choice)
  if (!chosen) return null
  const then = await past.load(Programme, chosen.id)
  if (then) return then
  const first = await past.read(() =>
    past.store.read.findOne(Change, {
      select: { seq: true, at: true },
      where: { subject: In(subjectsOf(Programme.name, chosen.id)) },
      order: { seq: 'ASC' },
    }),
  )
  throw badInput(
    `The hub did not have the programme "${chosen.id}" at ${past.recordedBy.toISOString()}. Give a moment from ${first?.at ?? 'its import'} on.`,
    `${past.recordedBy.toISOString()} 時平台尚無計劃「${chosen.id}」,請填 ${first?.at ?? '其導入'} 或之後的時點。`,
  )
}

const newestThen = (past: Past): Promise<Programme | null> =>
  past.read(async () => {
    const all = await past.store.read.find(Programme, { select: { id: true } })
    const ids = all.map(({ id }) => id)
    const known = await pastRows(past.store.read, Programme, ids, past.recordedBy)
    return newestOf(known, past, past.today)
  })
