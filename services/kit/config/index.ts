export { type Config, ConfigInvalid, readConfig, settings } from './config.ts'
