import { computed, defineComponent, type VNode } from 'vue'
import type { Answer } from '../graph/use-answer.ts'
import { playgroundLink } from '../graph/playground-link.ts'
import { useSay } from '../session/locale.ts'
import { common } from '../text/every-page.ts'
import { timeText } from './numbers.ts'
import { ProblemNote } from './problem-note.tsx'

export interface BlockOptions<Result, Variables extends object> {
  /** The question that the block answers. */
  readonly title: string
  readonly answer: Answer<Result, Variables>
  /** The height of the skeleton, in steps of 8 pixels, so that nothing jumps when the answer comes. */
  readonly height: number
  /** Names the block in addresses and for tests. */
  readonly id: string
  readonly isEmpty?: (data: Result) => boolean
  /** What an empty block says; better than "nothing" is why. */
  readonly emptyText?: string
  readonly body: (data: Result) => VNode | readonly (VNode | false)[]
}

/** A block in each of its states: loading, empty, not for you, failed, partly there, and with its answer. */
export const showBlock = <Result, Variables extends object>(
  options: BlockOptions<Result, Variables>,
): VNode => {
  const { answer, isEmpty = () => false, body } = options
  const data = answer.data.value
  const problem = answer.problem.value
  return (
    <BlockFrame
      id={options.id}
      title={options.title}
      query={playgroundLink(answer.operation, answer.variables.value)}
      changedAt={answer.changedAt.value}
      changes={answer.changes.value}
      isLoading={data === undefined && !problem}
    >
      {{
        default: () => [
          problem && <ProblemNote problem={problem} onRetry={answer.retry} />,
          data === undefined ? (
            !problem && <Skeleton height={options.height} />
          ) : isEmpty(data) ? (
            <EmptyNote text={options.emptyText} />
          ) : (
            body(data)
          ),
        ],
      }}
    </BlockFrame>
  )
}

export const Skeleton = ({ height }: { height: number }) => (
  <div class="skeleton" style={{ height: `${height * 8}px` }} />
)

const EmptyNote = ({ text }: { text: string | undefined }) => {
  const say = useSay()
  return <p class="note">{text ?? say(common.nothing)}</p>
}

const BlockFrame = defineComponent({
  props: {
    id: { type: String, required: true },
    title: { type: String, required: true },
    query: { type: String, required: true },
    changedAt: Number,
    changes: { type: Number, required: true },
    isLoading: Boolean,
  },
  setup(props, { slots }) {
    const say = useSay()
    const heading = computed(() => `${props.id}-title`)
    return () => (
      <section
        class="block"
        id={props.id}
        aria-labelledby={heading.value}
        aria-busy={props.isLoading}
      >
        <header>
          <h2 id={heading.value}>{props.title}</h2>
          <a class="query" href={props.query}>
            {say(common.showQuery)}
          </a>
        </header>
        {/* Two classes in turn, so that the glow begins anew with every change. */}
        <div class={['body', props.changes > 0 && `glow-${props.changes % 2}`]}>
          {slots['default']?.()}
        </div>
        {props.changedAt !== undefined && (
          <p class="changed">{say(common.changedAt, timeText(props.changedAt))}</p>
        )}
      </section>
    )
  },
})
