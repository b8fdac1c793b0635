export { type Config, ConfigInvalid, readConfig } from './config.ts'
export { settings } from './settings.ts'
