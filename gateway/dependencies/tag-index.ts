/** Finds items by the tags that they depend on. */
export class TagIndex<T> {
  readonly #byTag = new Map<string, Set<T>>()

  add(tags: Iterable<string>, item: T): void {
    for (const tag of tags) {
      const items = this.#byTag.get(tag) ?? new Set()
      this.#byTag.set(tag, items.add(item))
    }
  }

  remove(tags: Iterable<string>, item: T): void {
    for (const tag of tags) {
      const items = this.#byTag.get(tag)
      items?.delete(item)
      if (items?.size === 0) this.#byTag.delete(tag)
    }
  }

  /** Every item that depends on one of the tags, each once. */
  find(tags: Iterable<string>): ReadonlySet<T> {
    const found = new Set<T>()
    for (const tag of tags) for (const item of this.#byTag.get(tag) ?? []) found.add(item)
    return found
  }

  /** The number of tags with at least one item. */
  get size(): number {
    return this.#byTag.size
  }
}
