import 'reflect-metadata'
import { type ClassType, Directive, Field, Int, ObjectType } from 'type-graphql'

@Directive('@shareable')
@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follows after `endCursor`.' })
  readonly hasNextPage!: boolean

  @Field(() => Boolean, { description: 'Whether the page began after a cursor.' })
  readonly hasPreviousPage!: boolean

  @Field(() => String, { nullable: true, description: 'Cursor of the first node; null if none.' })
  readonly startCursor!: string | null

  @Field(() => String, { nullable: true, description: 'Cursor of the last node; null if none.' })
  readonly endCursor!: string | null
}

export interface Edge<T> {
  readonly cursor: string
  readonly node: T
}

/** One page of a list, as a Relay connection. */
export interface Connection<T> {
  readonly edges: readonly Edge<T>[]
  readonly nodes: readonly T[]
  readonly pageInfo: PageInfo
  /** How many nodes the whole list has; asked only when selected. */
  readonly count: () => Promise<number>
}

/** Declares the Relay connection type of a noun. */
export const connectionOf = <T extends object>(
  node: ClassType<T>,
  name: string,
  { shareable = false } = {},
): ClassType<Connection<T>> => {
  @ObjectType(`${name}Edge`, { description: `A ${name} and its place in the list.` })
  class NounEdge {
    @Field(() => String, { description: 'Pass as `after` to go on behind this node.' })
    cursor!: string

    @Field(() => node, { description: `The ${name}.` })
    node!: T
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${name} nodes.` })
  class NounConnection {
    @Field(() => [NounEdge], { description: 'The nodes with their cursors.' })
    edges!: NounEdge[]

    @Field(() => [node], { description: 'The nodes alone.' })
    nodes!: T[]

    @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
    pageInfo!: PageInfo

    count!: () => Promise<number>

    @Field(() => Int, { description: 'How many nodes the whole list has.' })
    totalCount(): Promise<number> {
      return this.count()
    }
  }
  if (shareable) for (const type of [NounEdge, NounConnection]) Directive('@shareable')(type)
  return NounConnection
}
