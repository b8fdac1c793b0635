import { readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { fileURLToPath } from 'node:url'

/**
 * Lets stacks name the sources instead of the bundle. A map is read when a stack that needs it is first printed; Node's own
 * option reads every map at start.
 */
export const nameSourcesInStacks = (): void => {
  Error.prepareStackTrace = (error, frames) =>
    [describe(error), ...frames.map((frame) => `    at ${locate(frame)}`)].join('\n')
}

const describe = (error: Error): string => {
  try {
    return String(error)
  } catch {
    return 'Error'
  }
}

const locate = (frame: NodeJS.CallSite): string => {
  const text = String(frame)
  const file = frame.getFileName()
  if (!file?.startsWith(bundle)) return text
  const line = frame.getLineNumber() ?? 1
  const column = frame.getColumnNumber() ?? 1
  // Maps count from 0, stacks from 1.
  const entry = mapOf(file)?.findEntry(line - 1, column - 1)
  if (!entry || !('originalSource' in entry)) return text
  const source = fileURLToPath(new URL(entry.originalSource, file))
  const place = `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`
  return text.replace(/file:[^()]+:\d+:\d+/, place)
}

const bundle = new URL('.', import.meta.url).href
const maps = new Map<string, SourceMap | undefined>()

const mapOf = (file: string): SourceMap | undefined => {
  if (!maps.has(file)) maps.set(file, readMap(file))
  return maps.get(file)
}

const readMap = (file: string): SourceMap | undefined => {
  try {
    return new SourceMap(JSON.parse(readFileSync(new URL(`${file}.map`), 'utf8')))
  } catch {
    // Run from the sources, or without maps: the stack stays as it is.
    return undefined
  }
}
