import { readFileSync } from 'node:fs'

const read = (pid: number, file: string): string => readFileSync(`/proc/${pid}/${file}`, 'utf8')

/** Seconds that processes have spent on a processor; Linux counts hundredths. */
export const processorSeconds = (pids: readonly number[]): number =>
  pids.reduce((sum, pid) => {
    const fields = (read(pid, 'stat').split(') ')[1] ?? '').split(' ')
    return sum + (Number(fields[11]) + Number(fields[12])) / 100
  }, 0)

/** Resident memory of processes, megabytes. */
export const residentMegabytes = (pids: readonly number[]): number =>
  pids.reduce(
    (sum, pid) => sum + Number(/^VmRSS:\s+(\d+)/m.exec(read(pid, 'status'))?.[1]) / 1024,
    0,
  )
