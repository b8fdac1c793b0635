import { defineComponent, type PropType } from 'vue'
import { useRoute } from 'vue-router'
import { dayText } from '../design/numbers.ts'
import { PageLink } from '../design/page-link.tsx'
import { stateOfLight, StateMark } from '../design/state.tsx'
import { useLocale, useSay } from '../session/locale.ts'
import { provinceTexts } from '../text/province.ts'
import { workTexts as texts } from '../text/work.ts'
import { storedDrafts } from './stored-draft.ts'

/** An assignment in a list of work. */
export interface WorkItem {
  readonly id: string
  readonly stateLabel: string
  readonly dueOn: string | null
  readonly workingDaysLeft: number | null
  readonly light: 'GREEN' | 'YELLOW' | 'RED' | null
  readonly unit: { readonly id: string; readonly name: string }
  readonly task: { readonly number: number; readonly title: string } | null
  readonly obligation: { readonly code: string; readonly title: string } | null
}

/** The number and title of what is assigned. */
export const titleOf = ({ task, obligation }: Pick<WorkItem, 'task' | 'obligation'>): string =>
  task ? `${task.number}. ${task.title}` : `${obligation?.code ?? ''} ${obligation?.title ?? ''}`

/** An assignment in a list, which opens beside it. Its slot has more words of it. */
export const WorkItemLine = defineComponent({
  props: {
    item: { type: Object as PropType<WorkItem>, required: true },
    subject: { type: String, required: true },
    withUnit: Boolean,
  },
  setup(props, { slots }) {
    const say = useSay()
    const locale = useLocale()
    const route = useRoute()
    const hasDraft = () =>
      storedDrafts().some(
        ({ assignment, subject }) => assignment === props.item.id && subject === props.subject,
      )
    return () => {
      const { id, stateLabel, dueOn, workingDaysLeft, light, unit } = props.item
      const isOpen = route.query['open'] === id
      return (
        <div class={['work-item', isOpen && 'open']}>
          <OpenLink id={id} isOpen={isOpen}>
            {{
              default: () => [
                props.withUnit && <span class="unit-name">{unit.name} </span>,
                titleOf(props.item),
              ],
            }}
          </OpenLink>
          <p class="aside">
            {light !== null && <StateMark state={stateOfLight(light)} />}
            <span>{stateLabel}</span>
            <span>
              {dueOn === null
                ? say(texts.noDueDay)
                : say(texts.dueOn, dayText(dueOn, locale.value))}
              {workingDaysLeft !== null &&
                ` (${say(provinceTexts.inWorkingDays, workingDaysLeft)})`}
            </span>
            {slots['default']?.()}
            {hasDraft() && <strong>{say(texts.draftKept)}</strong>}
          </p>
        </div>
      )
    }
  },
})

/** A link that opens an assignment beside the list, and keeps the role and the notice. */
const OpenLink = defineComponent({
  props: { id: { type: String, required: true }, isOpen: Boolean },
  setup(props, { slots }) {
    const route = useRoute()
    return () => (
      <PageLink
        to="/work"
        query={keptQuery(route.query, props.id)}
        aria-current={props.isOpen ? 'true' : undefined}
      >
        {{ default: () => slots['default']?.() }}
      </PageLink>
    )
  },
})

/** The parts of the address that the page of work keeps, with the assignment that is open. */
export const keptQuery = (
  query: Readonly<Record<string, unknown>>,
  open: string | undefined,
): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(
    ['as', 'programme'].flatMap((name) => {
      const value = query[name]
      return typeof value === 'string' ? [[name, value]] : []
    }),
  ),
  ...(open !== undefined && { open }),
})
