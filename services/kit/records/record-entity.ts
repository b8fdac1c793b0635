import { Directive, ObjectType } from 'type-graphql'
import { Entity } from 'typeorm'
import { FormerNames } from '../store/index.ts'
import { UnitRecord } from './unit-record.ts'

export interface EntityNames {
  readonly name: string
  readonly description: string
  /** The name in Traditional Chinese. */
  readonly label: string
}

const declared = new Map<object, EntityNames>()

/**
 * Declares a class as a record entity of a domain: a GraphQL entity and a table of the same name.
 * @param formerNames names in change-log rows that were written before a rename
 */
export const RecordEntity =
  (description: string, label: string, formerNames: FormerNames = {}): ClassDecorator =>
  (target) => {
    Directive('@key(fields: "id")')(target)
    ObjectType({ implements: UnitRecord, description })(target)
    Entity(tableNameOf(target.name))(target)
    FormerNames(formerNames)(target)
    declared.set(target, { name: target.name, description, label })
  }

export const entityNamesOf = (entity: object): EntityNames => {
  const found = declared.get(entity)
  if (!found) throw new Error('the class is not declared with @RecordEntity')
  return found
}

const tableNameOf = (name: string): string => snakeCase(lowerFirst(name))

/** `publishedOn` → `published_on` */
export const snakeCase = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

export const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)
export const upperFirst = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)
