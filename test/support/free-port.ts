import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

/**
 * Finds a free TCP port on 127.0.0.1.
 * The port is below the ephemeral range, so that no outgoing connection takes it while its server is down.
 */
export async function freePort(): Promise<number> {
  const port = randomInt(15_000, 32_000)
  return (await isFree(port)) ? port : freePort()
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
}
