import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'

/** A process of the measurement's own, which answers orders one at a time. */
export interface Child<Order extends object, Answer> {
  send(order: Order): Promise<Answer>
  end(): Promise<void>
}

/** Starts a file; it says `ready` when it can be requested. */
export const startChild = async <Order extends object, Answer>(
  file: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Child<Order, Answer>> => {
  const child = fork(file, {
    execArgv: ['--import', 'tsx', '--expose-gc', ...(process.env['CHILD_ARGS']?.split(' ') ?? [])],
    env: { ...process.env, ...environment },
  })
  await answerOf(child)
  return {
    async send(order) {
      child.send(order)
      return (await answerOf(child)) as Answer // What the file sends.
    },
    async end() {
      if (child.exitCode !== null) return
      child.kill()
      await once(child, 'exit')
    },
  }
}

const answerOf = (child: ChildProcess): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const gone = (code: number | null): void => reject(new Error(`a child ended with ${code}`))
    child.once('exit', gone)
    child.once('message', (answer) => {
      child.off('exit', gone)
      resolve(answer)
    })
  })

/** Answers orders in a child. */
export const answer = <Order, Answer>(take: (order: Order) => Promise<Answer> | Answer): void => {
  process.on('message', async (order: Order) => process.send?.(await take(order)))
  process.send?.('ready')
}

/** Milliseconds since 1970, with what lies below; all processes of a machine agree on it. */
export const now = (): number => performance.timeOrigin + performance.now()
