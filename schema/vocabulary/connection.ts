import 'reflect-metadata'
import { type ClassType, Directive, Field, Int, ObjectType } from 'type-graphql'
import { phraseOf } from './phrase-of.ts'

@Directive('@shareable')
@ObjectType({ description: 'The position of a page in its list (Relay).' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether the list has more nodes after `endCursor`.' })
  readonly hasNextPage!: boolean

  @Field(() => Boolean, { description: 'Whether this page was read with `after`.' })
  readonly hasPreviousPage!: boolean

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the first node of this page; null for an empty page.',
  })
  readonly startCursor!: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'Cursor of the last node of this page; pass it as `after` to read the next page. Null for an empty page.',
  })
  readonly endCursor!: string | null
}

interface Edge<T> {
  readonly cursor: string
  readonly node: T
}

/** One page of a list, as a Relay connection. */
export interface Connection<T> {
  readonly edges: readonly Edge<T>[]
  readonly nodes: readonly T[]
  readonly pageInfo: PageInfo
  /** Counts the nodes of the whole list. A function, so that the count is queried only when it is selected. */
  readonly count: () => Promise<number>
  /** Whether the list may lack nodes that the viewer may not see. A function, so that it is answered only when it is selected. */
  readonly limited: () => Promise<boolean>
}

const limitedByRights =
  'Whether `nodes` and `totalCount` may lack what the viewer may not see: true unless everything that the arguments select is public, or of units that the viewer has a role for. It follows from the rights alone and does not reveal whether anything is hidden.'

/**
 * Declares the Relay connection type of an object type.
 * @param name the object type's name; the connection is `<name>Connection`
 */
export const connectionOf = <T extends object>(
  node: ClassType<T>,
  name: string,
  { shareable = false } = {},
): ClassType<Connection<T>> => {
  const phrase = phraseOf(name)
  @ObjectType(`${name}Edge`, {
    description: `One ${phrase} of a list, with its cursor.`,
  })
  class NodeEdge {
    @Field(() => String, { description: 'Pass it as `after` to read the nodes after this one.' })
    cursor!: string

    @Field(() => node, { description: `The ${phrase}.` })
    node!: T
  }

  @ObjectType(`${name}Connection`, {
    description: `One page of a list of ${phrase} nodes. Pages with \`first\` and \`after\`.`,
  })
  class NodeConnection {
    @Field(() => [NodeEdge], { description: 'The nodes of this page with their cursors.' })
    edges!: NodeEdge[]

    @Field(() => [node], { description: 'The nodes of this page without cursors.' })
    nodes!: T[]

    @Field(() => PageInfo, { description: 'The position of this page in the list.' })
    pageInfo!: PageInfo

    count!: () => Promise<number>

    @Field(() => Int, { description: 'How many nodes all pages have that the viewer may see.' })
    totalCount(): Promise<number> {
      return this.count()
    }

    limited!: () => Promise<boolean>

    @Field(() => Boolean, { description: limitedByRights })
    limitedByRights(): Promise<boolean> {
      return this.limited()
    }
  }
  if (shareable) for (const type of [NodeEdge, NodeConnection]) Directive('@shareable')(type)
  return NodeConnection
}
