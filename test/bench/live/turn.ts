import type { Fleet } from './fleet.ts'

export interface Sender {
  /** Has so many messages sent to every socket; says when that began, milliseconds since 1970. */
  send(times: number): Promise<number>
  cpuUs(): Promise<number>
}

export interface Turn {
  /** From the beginning to the last message's arrival, milliseconds. */
  readonly ms: number
  /** What the sender spent on a processor, microseconds. */
  readonly cpuUs: number
}

/** One sender sends to its fleet, and nobody else does anything. */
export const takeTurn = async (sender: Sender, fleet: Fleet, times: number): Promise<Turn> => {
  const before = await sender.cpuUs()
  const [begun, { last }] = await Promise.all([sender.send(times), fleet.received(times)])
  const after = await sender.cpuUs()
  return { ms: last - begun, cpuUs: after - before }
}
