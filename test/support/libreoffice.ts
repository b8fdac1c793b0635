import { execFile } from 'node:child_process'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { newPath } from './worksheet-file.ts'

/** Saves a file as LibreOffice does. @returns the path of the saved file */
export const saveInOffice = async (
  soffice: string,
  file: string,
  format: string,
  options: readonly string[] = [],
): Promise<string> => {
  const folder = newPath('')
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const words = ['--headless', ...options, '--convert-to', format, '--outdir', folder, file]
  await promisify(execFile)(soffice, [profile, ...words], { timeout: 300_000 })
  const [ending = ''] = format.split(':')
  return join(folder, basename(file).replace(/\.\w+$/, `.${ending}`))
}
