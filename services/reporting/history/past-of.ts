import type { ReportingContext } from '../context.ts'
import { Past } from './past.ts'
import { type PastArguments, pastMoment } from './past-moment.ts'

/** The past that arguments ask for; undefined for the present. */
export const pastOf = async (
  context: ReportingContext,
  args: PastArguments,
): Promise<Past | undefined> => {
  const moment = await pastMoment(context, args)
  return moment && new Past(context, moment)
}
