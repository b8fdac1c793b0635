import { SingleBar } from 'cli-progress'

/** A line that shows how far work has come; nothing where there is no terminal. */
export const progressBar = (format = '{bar} {percentage} %'): SingleBar =>
  new SingleBar({ format, clearOnComplete: true, noTTYOutput: false })
