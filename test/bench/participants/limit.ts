import { join } from 'node:path'
import type { Participant } from './participant.ts'
import { startServer } from './server.ts'

const program = join(import.meta.dirname, '../../../data/bench/build/limit-server.js')

/**
 * A bare `node:http` server. Uncached: it reads the rows that the hub reads for an operation, by prepared statements, and
 * sends them as JSON. Cached: it sends the bytes of the hub's response.
 */
export const limits = (
  recording: string,
  operationsOf: (workload: string) => number,
): readonly Participant[] =>
  (['uncached', 'cached'] as const).map((mode) => ({
    name: 'bare node:http',
    mode,
    isLimit: true,
    path: (workload, index) =>
      `/${mode === 'cached' ? 'bytes' : 'rows'}/${workload}/${index % operationsOf(workload)}`,
    start: async () => {
      const server = await startServer([program, '%port', recording], {}, { path: '/' })
      return { port: server.port, pids: [server.pid], end: server.end }
    },
  }))
