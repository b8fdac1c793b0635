import { isoText } from '../../kit/calendar/index.ts'
import { badInput } from '../../kit/graphql/index.ts'
import { Change, Reads, trackingReads } from '../../kit/store/index.ts'
import type { ReportingContext } from '../context.ts'

/** A moment, and the moment until which records count. */
export interface PastMoment {
  readonly asOf: Date
  readonly knownAt: Date
}

/** The arguments that ask for the past. */
export interface PastArguments {
  readonly asOf?: Date | null | undefined
  readonly knownAt?: Date | null | undefined
}

/** How every argument `asOf` is described. */
export const asOfDescription =
  'A moment of the past: the answer that the hub gave then, with the states, due dates, tree of units and calendar recorded by then, lights and lateness counted on that day (Asia/Shanghai). Now if left out; the moment of `knownAt` if only that is given. A moment before the first record, or in the future, is refused (BAD_USER_INPUT).'

/** How every argument `knownAt` is described. */
export const knownAtDescription =
  'Counts what the change log had recorded by this moment; that of `asOf` if left out, which gives the answer of that time. Earlier than `asOf`: only what was known by then, judged on the day of `asOf`. Later: hindsight; completions that were recorded by `knownAt` count from the day that they state if it is not after `asOf`, reports that were returned by `knownAt` no longer complete anything, and working days follow the calendar known by then; states, percentages and due dates are those of `asOf`. The two agree where nothing was recorded later about that time.'

/** The moment that arguments ask for; undefined for the present. Throws BAD_USER_INPUT for a moment that has no record. */
export const pastMoment = async (
  context: ReportingContext,
  args: PastArguments,
): Promise<PastMoment | undefined> => {
  const asOf = args.asOf ?? args.knownAt
  const knownAt = args.knownAt ?? asOf
  if (!asOf || !knownAt) return undefined
  const given = { ...(args.asOf && { asOf }), ...(args.knownAt && { knownAt }) }
  refuseFuture(context, given)
  await refuseBeforeFirst(context, given)
  return { asOf, knownAt }
}

/** A moment is in the past from its last millisecond on, so that a response stays valid for ever. */
export const refuseFuture = (
  { isPast }: Pick<ReportingContext, 'isPast'>,
  moments: Readonly<Record<string, Date>>,
): void => {
  for (const [name, moment] of Object.entries(moments))
    if (!isPast(new Date(moment.getTime() - 1)))
      throw badInput(
        `"${name}" is ${isoText(moment)}, which is in the future. Give a moment that has passed, or leave it out for the present.`,
        `${name} 為 ${isoText(moment)},尚未到來,請填已過去的時點;查詢當前請省略。`,
      )
}

const refuseBeforeFirst = async (
  { store }: ReportingContext,
  moments: Readonly<Record<string, Date>>,
): Promise<void> => {
  // No dependency: the first row stays.
  const [first] = await trackingReads(new Reads(), () =>
    store.read.find(Change, { select: { seq: true, at: true }, order: { seq: 'ASC' }, take: 1 }),
  )
  for (const [name, moment] of Object.entries(moments))
    if (!first || isoText(moment) < first.at)
      throw badInput(
        `"${name}" is ${isoText(moment)}, before this hub recorded anything. ${first ? `Give a moment from ${first.at} on.` : 'It has no records yet.'}`,
        `${name} 為 ${isoText(moment)},早於本平台的首條記錄${first ? `,請填 ${first.at} 或之後的時點` : ''}。`,
      )
}
