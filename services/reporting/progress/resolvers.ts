import { ProgressHistoryResolver } from '../history/progress-history.resolver.ts'
import { TaskProgressResolver, UnitProgressResolver } from './progress-of.resolver.ts'
import {
  ProgressKeyResolver,
  ProgressProgrammeResolver,
  ProgressResolver,
} from './progress.resolver.ts'

/** The fields that tell progress, now and in the past. */
export const progressResolvers = [
  ProgressResolver,
  ProgressHistoryResolver,
  ProgressKeyResolver,
  ProgressProgrammeResolver,
  TaskProgressResolver,
  UnitProgressResolver,
] as const
