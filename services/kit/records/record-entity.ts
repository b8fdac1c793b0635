import { Directive, ObjectType } from 'type-graphql'
import { Entity } from 'typeorm'
import { FormerNames } from '../store/index.ts'
import { UnitRecord } from './unit-record.ts'

export interface EntityNames {
  readonly name: string
  readonly description: string
  /** What it is called in Traditional Chinese. */
  readonly label: string
}

const nouns = new Map<object, EntityNames>()

/**
 * Declares a noun of a domain: a GraphQL entity and a table of the same name.
 * @param formerNames under which the change log knows what happened before they were renamed
 */
export const RecordEntity =
  (description: string, label: string, formerNames: FormerNames = {}): ClassDecorator =>
  (target) => {
    Directive('@key(fields: "id")')(target)
    ObjectType({ implements: UnitRecord, description })(target)
    Entity(tableNameOf(target.name))(target)
    FormerNames(formerNames)(target)
    nouns.set(target, { name: target.name, description, label })
  }

export const entityNamesOf = (noun: object): EntityNames => {
  const found = nouns.get(noun)
  if (!found) throw new Error('not declared with @Noun')
  return found
}

const tableNameOf = (name: string): string => snakeCase(lowerFirst(name))

/** `publishedOn` → `published_on` */
export const snakeCase = (word: string): string =>
  word.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

export const lowerFirst = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1)
export const upperFirst = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
