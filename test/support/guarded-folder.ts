import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A temporary folder that does not outlive this process, however the process ends. */
export interface GuardedFolder {
  readonly path: string
  /** Names the process group that works in the folder and has to die first; undefined when none does. */
  guard(group: number | undefined): void
  remove(): Promise<void>
}

// Reads a process group per line. The pipe ends when its writer is gone, even by SIGKILL; then it cleans up.
const cleanupScript = `
  group=
  while read -r line; do group=$line; done
  [ -z "$group" ] || kill -s KILL -- "-$group"
  for attempt in 1 2 3 4 5; do rm -rf -- "$1" && exit; sleep 0.2; done
`

export async function guardedFolder(prefix: string, parent = tmpdir()): Promise<GuardedFolder> {
  const path = await mkdtemp(join(parent, prefix))
  // Detached, so that Ctrl-C in the terminal reaches this process and not the warden.
  const keeper = spawn('/bin/sh', ['-c', cleanupScript, 'warden', path], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  const gone = once(keeper, 'exit')
  return {
    path,
    guard: (group) => void keeper.stdin.write(`${group ?? ''}\n`),
    async remove() {
      keeper.stdin.end()
      await gone
    },
  }
}

/**
 * Where tests keep their databases: in memory where Linux has room, since hundreds of fresh databases cost disks dearly and
 * no test cuts the power; else among temporary files.
 */
export async function databaseParentFolder(): Promise<string> {
  const memory = '/dev/shm'
  const room = await statfs(memory).catch(() => undefined)
  return room && room.bavail * room.bsize > 4e9 ? memory : tmpdir()
}
