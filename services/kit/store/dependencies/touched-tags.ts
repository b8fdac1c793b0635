import { everyRecordTag } from './tag.ts'

/** Beyond this many tags in one transaction, entities replace their records, which is cheaper than a long list. */
const maxTags = 3_000

/** The tags that a transaction touched, from its log rows. Memory is bounded for transactions of any length. */
export class TouchedTags {
  private tags = new Set<string>()
  private readonly entities = new Set<string>()

  add(tag: string): void {
    const entity = entityOf(tag)
    if (this.entities.has(entity)) return
    this.tags.add(tag)
    if (this.tags.size > maxTags) this.replaceByEntities()
  }

  get all(): readonly string[] {
    const ofEntities = [...this.entities].flatMap((entity) => [entity, everyRecordTag(entity)])
    return [...this.tags, ...ofEntities]
  }

  private replaceByEntities(): void {
    for (const tag of this.tags) this.entities.add(entityOf(tag))
    this.tags = new Set()
  }
}

/** The entity of `SiteMessage:42`, `SiteMessage@CITY-350200` and `SiteMessage` is `SiteMessage`. */
const entityOf = (tag: string): string => {
  const end = tag.search(/[:@]/)
  return end < 0 ? tag : tag.slice(0, end)
}
