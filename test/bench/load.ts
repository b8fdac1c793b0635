import { connect, type Socket } from 'node:net'

/** Runs in a process of its own: asks a server the same thing over some connections, one after another on each. */
export interface Load {
  readonly port: number
  /** The whole HTTP request as it goes over the wire. */
  readonly request: string
  readonly connections: number
  /** How long, milliseconds. */
  readonly ms: number
}

export interface Measured {
  /** Answers a second. */
  readonly rate: number
  /** Milliseconds from a request to its answer. */
  readonly p50: number
  readonly p99: number
  /** Status and `x-cache` of the last answer, so that nobody measures refusals. */
  readonly last: string
}

const separator = Buffer.from('\r\n\r\n')

const measure = async ({ port, request, connections, ms }: Load): Promise<Measured> => {
  const bytes = Buffer.from(request)
  const times: number[] = []
  let last = ''
  const began = performance.now()
  const run = (socket: Socket): Promise<void> =>
    new Promise((resolve, reject) => {
      let held: Buffer = Buffer.alloc(0)
      let sent = 0
      const send = (): void => {
        sent = performance.now()
        socket.write(bytes)
      }
      socket.on('error', reject).on('data', (chunk: Buffer) => {
        held = held.length === 0 ? chunk : Buffer.concat([held, chunk])
        const head = held.indexOf(separator)
        if (head < 0) return
        const text = held.toString('latin1', 0, head)
        const length = Number(/content-length: (\d+)/i.exec(text)?.[1] ?? 0)
        if (held.length < head + 4 + length) return
        held = Buffer.alloc(0)
        const now = performance.now()
        times.push(now - sent)
        last = `${text.slice(9, 12)} ${/x-cache: (\w+)/i.exec(text)?.[1] ?? ''}`.trim()
        if (now - began < ms) return send()
        socket.destroy()
        resolve()
      })
      send()
    })
  const sockets = await Promise.all(Array.from({ length: connections }, () => open(port)))
  await Promise.all(sockets.map(run))
  const seconds = (performance.now() - began) / 1000
  times.sort((a, b) => a - b)
  const at = (share: number): number =>
    Number((times[Math.floor(times.length * share)] ?? 0).toFixed(3))
  return { rate: Math.round(times.length / seconds), p50: at(0.5), p99: at(0.99), last }
}

const open = (port: number): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => resolve(socket))
    socket.once('error', reject)
  })

process.on('message', (load: Load) => {
  void measure(load).then((measured) => process.send?.(measured))
})
