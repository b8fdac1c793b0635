import { execFileSync } from 'node:child_process'
import { closeSync, openSync, readdirSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

const change = (attribute: string, files: readonly string[]): void =>
  void execFileSync('chattr', [attribute, ...files], { stdio: 'ignore' })

/** Whether a process cannot write any more to a file that it opened before. */
const isEnforced = (folder: string): boolean => {
  const file = join(folder, 'probe')
  const open = openSync(file, 'a')
  try {
    change('+i', [file])
    writeSync(open, 'x')
    return false
  } catch {
    return true
  } finally {
    closeSync(open)
    change('-i', [file])
  }
}

/**
 * Makes the files of a database immutable, also for a process that has them open.
 * @returns a function that makes them writable again; undefined where that is not possible
 */
export const makeImmutable = (folder: string, database: string): (() => void) | undefined => {
  const files = readdirSync(folder)
    .filter((name) => name.startsWith(database))
    .map((name) => join(folder, name))
  const end = () => change('-i', files)
  try {
    if (!isEnforced(folder)) throw new Error('The file system does not enforce it.')
    change('+i', files)
  } catch {
    console.warn('SKIPPED: files cannot be made immutable here')
    return undefined
  }
  let isOver = false
  const endOnce = () => {
    if (!isOver) end()
    isOver = true
  }
  onTestFinished(endOnce)
  return endOnce
}
