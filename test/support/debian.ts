import { execFile } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { delimiter, isAbsolute, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * The path of a program, or of a file given by its path, that tests need; root on Debian installs its packages when it is missing.
 * Where that fails, it reports on stderr what is skipped and returns undefined; with CI set, it throws.
 */
export async function findOrInstall(
  program: string,
  ...packages: readonly string[]
): Promise<string | undefined> {
  const present = find(program)
  if (present) return present
  const obstacle = await install(packages)
  const installed = find(program)
  if (installed) return installed
  const remedy = `${program} is missing: ${obstacle}. Get it with: apt-get install ${packages.join(' ')}`
  if (process.env['CI']) throw new Error(remedy)
  process.stderr.write(`SKIPPED: every suite that needs ${program}. ${remedy}\n`)
  return undefined
}

function find(program: string): string | undefined {
  if (isAbsolute(program)) return existsSync(program) ? program : undefined
  // Daemons are in folders outside of the PATH of an ordinary user.
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/libexec']
  return folders
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, program))
    .find(isExecutable)
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Installs packages. @returns the reason why the program may still be missing */
async function install(packages: readonly string[]): Promise<string> {
  if (!existsSync('/etc/debian_version')) return 'this is not a Debian that could install it'
  if (process.getuid?.() !== 0) return 'only root may install it'
  process.stderr.write(`Installing ${packages.join(' ')} for the tests\n`)
  try {
    await apt('update')
    await withoutServices(() => apt('install', '-y', '--no-install-recommends', ...packages))
    return 'its packages do not contain it'
  } catch (error) {
    return error instanceof Error ? error.message.trim() : String(error)
  }
}

async function apt(...command: readonly string[]): Promise<void> {
  const lockTimeout = ['-o', 'DPkg::Lock::Timeout=600']
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', [...lockTimeout, ...command], { env, maxBuffer: 64 << 20 })
}

/** Prevents packages from starting their services; an existing policy of the machine remains. */
async function withoutServices(work: () => Promise<void>): Promise<void> {
  const policy = '/usr/sbin/policy-rc.d'
  // It forbids only while this process runs, so that a killed run leaves a policy without effect.
  const script = `#!/bin/sh\nkill -0 ${process.pid} 2>/dev/null && exit 101\nexit 0\n`
  const ours = await writeFile(policy, script, { flag: 'wx', mode: 0o755 }).then(
    () => true,
    () => false,
  )
  try {
    await work()
  } finally {
    if (ours) await rm(policy, { force: true })
  }
}
