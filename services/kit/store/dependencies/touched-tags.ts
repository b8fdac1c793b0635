import { everyRecordTag } from './tag.ts'

/** Past so many tags in one transaction, the nouns stand for their records: a long list would cost more than it saves. */
const mostTags = 3_000

/** What a transaction touched, as its log rows name it. Its memory stays bounded however long the transaction is. */
export class TouchedTags {
  private tags = new Set<string>()
  private readonly nouns = new Set<string>()

  add(tag: string): void {
    const noun = nounOf(tag)
    if (this.nouns.has(noun)) return
    this.tags.add(tag)
    if (this.tags.size > mostTags) this.sumUp()
  }

  get all(): readonly string[] {
    return [...this.tags, ...[...this.nouns].flatMap((noun) => [noun, everyRecordTag(noun)])]
  }

  private sumUp(): void {
    for (const tag of this.tags) this.nouns.add(nounOf(tag))
    this.tags = new Set()
  }
}

/** `SiteMessage:42`, `SiteMessage@CITY-350200` and `SiteMessage` are all of `SiteMessage`. */
const nounOf = (tag: string): string => tag.split(/[:@]/, 1)[0] ?? tag
