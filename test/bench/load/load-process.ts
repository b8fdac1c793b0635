import { connect, type Socket } from 'node:net'
import { answer } from '../processes/child.ts'
import { quantile, rounded } from '../statistics.ts'
import { ResponseReader } from './response-reader.ts'

/** Sends requests over connections, one after another on each. */
export interface LoadOrder {
  readonly port: number
  /** Whole HTTP requests, sent in turn; left out: those of the last order. */
  readonly requests?: readonly string[]
  readonly connections: number
  readonly ms: number
}

export interface LoadReport {
  /** Responses a second, also of those that came after the time was up. */
  readonly rate: number
  /** Milliseconds from a request to its response. */
  readonly p50: number
  readonly p99: number
  /** All responses, also those that came after the time was up. */
  readonly responses: number
  readonly failures: number
  /** Of a response's body, on average. */
  readonly bytes: number
}

let requests: readonly Buffer[] = []
/** Goes on over all measurements, so that a participant is not always sent the same requests. */
let next = 0

const nextRequest = (): Buffer => {
  const request = requests[next++ % requests.length]
  if (!request) throw new Error('There are no requests to send.')
  return request
}

answer(async (order: LoadOrder): Promise<LoadReport> => {
  if (order.requests) requests = order.requests.map((text) => Buffer.from(text))
  const sockets = await Promise.all(
    Array.from({ length: order.connections }, () => open(order.port)),
  )
  const times: number[] = []
  let failures = 0
  let bytes = 0
  const began = performance.now()
  const run = (socket: Socket): Promise<void> =>
    new Promise((resolve, reject) => {
      const reader = new ResponseReader()
      let sent = 0
      const send = (): void => {
        sent = performance.now()
        socket.write(nextRequest())
      }
      const take = (chunk: Buffer): void => {
        const response = reader.read(chunk)
        if (!response) return
        const now = performance.now()
        times.push(now - sent)
        bytes += response.bytes
        if (response.status !== 200 || response.hasErrors) failures += 1
        if (now - began < order.ms) return send()
        socket.destroy()
        resolve()
      }
      const fail = (): void => reject(new Error('The server closed a connection.'))
      socket.on('error', reject).on('end', fail).on('data', take)
      send()
    })
  await Promise.all(sockets.map(run))
  const seconds = (performance.now() - began) / 1_000
  return {
    rate: rounded(times.length / seconds, 1),
    p50: rounded(quantile(times, 0.5), 2),
    p99: rounded(quantile(times, 0.99), 2),
    responses: times.length,
    failures,
    bytes: Math.round(bytes / times.length),
  }
})

const open = (port: number): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => resolve(socket))
    socket.once('error', reject)
  })
