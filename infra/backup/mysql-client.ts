import { spawn } from 'node:child_process'
import { createReadStream } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { plain, plainAsIs } from '../cli/plain.ts'

/**
 * Runs the first of several client programs of MySQL or MariaDB that is installed; they differ in their names only.
 * @param url `mysql://user:password@host:port/…`
 * @param input a file for its standard input
 */
export const runClient = async (
  programs: readonly string[],
  url: string,
  options: readonly string[],
  input?: string,
): Promise<void> => {
  const { hostname, port, username, password } = new URL(url)
  const folder = await mkdtemp(join(tmpdir(), 'hub-client-'))
  try {
    // On the command line, every user of the machine could read the password.
    const settings = join(folder, 'client.cnf')
    const secret = decodeURIComponent(password).replaceAll(/["\\]/g, String.raw`\$&`)
    await writeFile(settings, `[client]\npassword="${secret}"\n`, { mode: 0o600 })
    const server = [`--host=${hostname}`, `--port=${port || '3306'}`, '--protocol=tcp']
    const user = username ? [`--user=${decodeURIComponent(username)}`] : []
    const all = [`--defaults-file=${settings}`, ...server, ...user, ...options]
    for (const program of programs) if (await run(program, all, input)) return
  } finally {
    await rm(folder, { recursive: true })
  }
  throw plain(
    `Neither ${programs.join(' nor ')} is installed. On Debian: apt install mariadb-client`,
    `未安裝 ${programs.join(' 或 ')};Debian 上請執行 apt install mariadb-client`,
  )
}

/** @returns false if the program is not installed */
const run = (
  program: string,
  options: readonly string[],
  input: string | undefined,
): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const client = spawn(program, options, { stdio: ['pipe', 'ignore', 'pipe'] })
    let message = ''
    client.stderr.on('data', (chunk: Buffer) => (message += chunk.toString()))
    client.on('error', (error) => {
      if ('code' in error && error.code === 'ENOENT') resolve(false)
      else reject(error)
    })
    client.on('close', (status) => {
      if (status === 0) resolve(true)
      else reject(plainAsIs(`${program} failed: ${message.trim() || `status ${status}`}`))
    })
    // The program's own message states why it stopped reading.
    client.stdin.on('error', () => undefined)
    if (input === undefined) client.stdin.end()
    else createReadStream(input).on('error', reject).pipe(client.stdin)
  })
