import { SingleBar } from 'cli-progress'

/** A bar on a terminal; silent elsewhere. */
export const progressBar = (format = '{bar} {percentage} %'): SingleBar =>
  new SingleBar({ format, clearOnComplete: true, noTTYOutput: false })
