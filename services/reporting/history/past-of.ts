import type { ReportingContext } from '../context.ts'
import { Past } from './past.ts'
import { type PastArguments, pastMoment } from './past-moment.ts'

/** Read once for an operation, whose lists may ask for the same moment many times. */
const pasts = new WeakMap<ReportingContext, Map<string, Past>>()

/** The past that arguments ask for; undefined for the present. */
export const pastOf = async (
  context: ReportingContext,
  args: PastArguments,
): Promise<Past | undefined> => {
  const moment = await pastMoment(context, args)
  if (!moment) return undefined
  const ofOperation = pasts.get(context) ?? new Map<string, Past>()
  pasts.set(context, ofOperation)
  const key = `${moment.asOf.getTime()} ${moment.knownAt.getTime()}`
  const past = ofOperation.get(key) ?? new Past(context, moment)
  ofOperation.set(key, past)
  return past
}
