import { NotFound } from '../../../schema/vocabulary/index.ts'
import { dayOf, yearOf } from '../../kit/clock/index.ts'
import type { ActInput, Context } from '../../kit/context.ts'
import { refuseFutureDay } from '../../kit/input/day.ts'
import { refuseText } from '../../kit/input/text.ts'
import { refuseYear } from '../../kit/input/year.ts'
import { refusePersonal } from '../../kit/personal-data/refuse-personal.ts'
import type { Tx } from '../../kit/store/tx.ts'
import { UnitNode } from '../../kit/units/unit-node.ts'
import { ListDeadline } from '../list-deadline/list-deadline.ts'
import { OpennessList, type OpennessListKind } from './openness-list.ts'
import { ListAlreadyPublished } from './refusals.ts'
import { refuseEarlier } from './refuse-earlier.ts'

export interface CompileInput extends ActInput {
  readonly unitId: string
  readonly kind: OpennessListKind
  readonly title: string
  readonly version: string
  readonly year?: number | null
  readonly compiledOn?: string | null
}

export interface PublishInput extends ActInput {
  readonly opennessListId: string
  readonly url: string
  readonly publishedOn?: string | null
}

/** What happens to openness lists. */
export class OpennessLists {
  constructor(private readonly context: Context) {}

  /** The unit says that its list is compiled. */
  compile(input: CompileInput) {
    return this.context.act('compileOpennessList', input, async (tx) => {
      const { rights, now, newId } = this.context
      const today = dayOf(now)
      const compiledOn = input.compiledOn ?? today
      const refused =
        (await rights.refuse(input.unitId, ['reporter'])) ??
        refuseText('title', input.title, 500) ??
        refusePersonal({ field: 'title', hant: '標題' }, input.title) ??
        refuseText('version', input.version, 64) ??
        refuseFutureDay('compiledOn', compiledOn, now)
      if (refused) return refused
      const year = input.year ?? yearOf(compiledOn)
      const wrongYear = refuseYear('year', year, yearOf(today))
      if (wrongYear) return wrongYear
      const due = await this.deadline(tx, input, year)
      return tx.create(
        OpennessList,
        {
          id: newId(),
          unitId: input.unitId,
          enteredAt: now,
          year,
          kind: input.kind,
          title: input.title,
          version: input.version,
          compileBy: due?.compileBy ?? null,
          compiledOn,
          publishBy: due?.publishBy ?? null,
          publishedOn: null,
          url: null,
        },
        { kind: 'opennessList.compiled' },
      )
    })
  }

  /** The unit says where and when its list was published. */
  publish(input: PublishInput) {
    return this.context.act('publishOpennessList', input, async (tx) => {
      const { rights, now } = this.context
      const list = await tx.find(OpennessList, input.opennessListId)
      if (!list) return new NotFound('OpennessList', input.opennessListId)
      const publishedOn = input.publishedOn ?? dayOf(now)
      const refused =
        (await rights.refuse(list.unitId, ['reporter'])) ??
        refuseText('url', input.url, 2000) ??
        refusePersonal({ field: 'url', hant: '網址' }, input.url, true) ??
        refuseFutureDay('publishedOn', publishedOn, now) ??
        refuseEarlier(publishedOn, list.compiledOn)
      if (refused) return refused
      const published = await tx.change(list, {
        kind: 'opennessList.published',
        where: { publishedOn: null },
        set: { publishedOn, url: input.url },
      })
      return published ?? new ListAlreadyPublished(list.publishedOn)
    })
  }

  private async deadline(tx: Tx, { unitId, kind }: CompileInput, year: number) {
    const unit = await this.context.load(UnitNode, unitId)
    return unit && tx.findBy(ListDeadline, { year, listKind: kind, unitKind: unit.kind })
  }
}
