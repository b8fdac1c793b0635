import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Mounts a small file system of its own on an empty folder. @returns false where that is not allowed */
export const mountSmallDisk = (folder: string, megabytes: number): boolean => {
  try {
    const size = `size=${megabytes}m`
    execFileSync('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', folder], { stdio: 'ignore' })
    return true
  } catch {
    console.warn('SKIPPED: only root can mount a small disk here')
    return false
  }
}

export const unmount = (folder: string): void =>
  void execFileSync('umount', ['--lazy', folder], { stdio: 'ignore' })

/** Fills what is left of a disk. @returns a function that frees it again */
export const fillDisk = (folder: string): (() => void) => {
  const file = join(folder, 'ballast')
  // What does not fit into the last write is filled by smaller ones.
  for (let bytes = 1 << 20; bytes >= 512; bytes /= 2)
    try {
      for (;;) writeFileSync(file, Buffer.alloc(bytes), { flag: 'a' })
    } catch {
      continue
    }
  return () => rmSync(file)
}
