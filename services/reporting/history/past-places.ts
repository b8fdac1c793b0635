import { pathInYear } from '../../kit/access/index.ts'
import type { Assignment } from '../assignment/assignment.ts'
import { type Unit, UnitKind } from '../unit/unit.ts'

/** Where units were at a moment of the past. */
export class PastPlaces {
  private readonly byId: ReadonlyMap<string, Unit>
  private readonly cities: readonly Unit[]

  constructor(units: readonly Unit[]) {
    this.byId = new Map(units.map((unit) => [unit.id, unit]))
    this.cities = units.filter(({ kind }) => kind === UnitKind.CITY || kind === UnitKind.ZONE)
  }

  get count(): number {
    return this.byId.size
  }

  unit(id: string): Unit | undefined {
    return this.byId.get(id)
  }

  /** The city or zone that a unit was or belonged to in the year. */
  cityOf({ unitId, year }: Pick<Assignment, 'unitId' | 'year'>): string | null {
    const unit = this.byId.get(unitId)
    const path = unit ? pathInYear(unit, year) : ''
    return this.cities.find((city) => path.startsWith(city.path))?.id ?? null
  }

  isBelow(unitId: string, rootId: string): boolean {
    const root = this.byId.get(rootId)
    return root !== undefined && (this.byId.get(unitId)?.path.startsWith(root.path) ?? false)
  }

  /** The units at and below one. */
  below(rootId: string): readonly string[] {
    return [...this.byId.keys()].filter((id) => this.isBelow(id, rootId))
  }
}
