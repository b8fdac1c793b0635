import { type FSWatcher, readFileSync, watch } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { Logger } from 'pino'

/**
 * Hands in a file's text whenever it is written anew. Returns how to stop.
 * A file that is missing or empty for a moment is waited for.
 */
export const followFile = (
  path: string,
  onText: (text: string) => void,
  log: Logger,
): (() => void) => {
  const read = (): void => {
    try {
      const text = readFileSync(path, 'utf8')
      // A file that is being written may be empty for a moment.
      if (text.trim() !== '') onText(text)
    } catch (error) {
      log.warn({ err: error }, `${path} cannot be read; what was read before stays.`)
    }
  }
  // The folder, not the file: a file that is removed or replaced takes its own watch with it.
  const watcher: FSWatcher = watch(dirname(path), { persistent: false }, (_, name) => {
    if (name === null || name === basename(path)) read()
  })
  watcher.on('error', (error) => {
    log.warn({ err: error }, `${path} is no longer followed.`)
  })
  return () => watcher.close()
}
