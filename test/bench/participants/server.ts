import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { eventually } from '../../support/eventually.ts'
import { freePort } from '../../support/free-port.ts'

export interface Server {
  readonly port: number
  readonly pid: number
  readonly child: ChildProcess
  end(): Promise<void>
}

const children = new Set<ChildProcess>()
process.on('exit', () => children.forEach((child) => child.kill('SIGKILL')))

/** Starts a server in a Node.js process of its own, with `NODE_ENV=production`, and waits until it responds. */
export const startServer = async (
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  options: {
    readonly cwd?: string
    readonly portName?: string
    readonly path?: string
    readonly port?: number
  } = {},
): Promise<Server> => {
  const { cwd, portName = 'PORT', path = '/graphql?query={__typename}' } = options
  const port = options.port ?? (await freePort())
  const child = spawn(
    process.execPath,
    args.map((one) => one.replace('%port', String(port))),
    {
      cwd,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: {
        PATH: process.env['PATH'],
        NODE_ENV: 'production',
        [portName]: String(port),
        ...environment,
      },
    },
  )
  const { pid } = child
  if (pid === undefined) throw new Error(`${args[0]} did not start`)
  children.add(child)
  const responds = async (): Promise<boolean> => {
    if (child.exitCode !== null) throw new Error(`${args.join(' ')} ended with ${child.exitCode}`)
    return fetch(`http://127.0.0.1:${port}${path}`).then(
      async (response) => (await response.text(), response.status < 500),
      () => false,
    )
  }
  await eventually(responds, (isUp) => isUp, 60_000)
  return {
    port,
    pid,
    child,
    async end() {
      children.delete(child)
      if (child.exitCode !== null) return
      const gone = once(child, 'exit')
      child.kill()
      const forced = setTimeout(() => child.kill('SIGKILL'), 5_000)
      await gone
      clearTimeout(forced)
    },
  }
}
