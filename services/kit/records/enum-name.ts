import { snakeCase } from './record-entity.ts'

/** `receivedAt` → `RECEIVED_AT` */
export const enumName = (property: string): string => snakeCase(property).toUpperCase()
