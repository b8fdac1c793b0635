import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A temporary folder that is removed even when this process is killed. */
export interface GuardedFolder {
  readonly path: string
  /** Sets the process group that is killed before the folder is removed; undefined for none. */
  guard(group: number | undefined): void
  remove(): Promise<void>
}

// Reads a process group per line. The pipe ends with its writer, even after SIGKILL; then the script cleans up.
const cleanupScript = `
  group=
  while read -r line; do group=$line; done
  [ -z "$group" ] || kill -s KILL -- "-$group"
  for attempt in 1 2 3 4 5; do rm -rf -- "$1" && exit; sleep 0.2; done
`

export async function guardedFolder(prefix: string, parent = tmpdir()): Promise<GuardedFolder> {
  const path = await mkdtemp(join(parent, prefix))
  // Detached, so that Ctrl-C in the terminal reaches this process and not the cleanup.
  const cleanup = spawn('/bin/sh', ['-c', cleanupScript, 'cleanup', path], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  const exited = once(cleanup, 'exit')
  return {
    path,
    guard: (group) => void cleanup.stdin.write(`${group ?? ''}\n`),
    async remove() {
      cleanup.stdin.end()
      await exited
    },
  }
}

/**
 * The parent folder of test databases: in memory where Linux has enough of it, otherwise the folder for temporary files.
 * Hundreds of fresh databases are slow on disks, and no test needs them to survive a power failure.
 */
export async function databaseParentFolder(): Promise<string> {
  const memory = '/dev/shm'
  const space = await statfs(memory).catch(() => undefined)
  return space && space.bavail * space.bsize > 4e9 ? memory : tmpdir()
}
