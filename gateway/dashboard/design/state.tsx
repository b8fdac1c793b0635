import { useSay } from '../session/locale.ts'
import { stateTexts } from '../text/states.ts'

/** The states that colour means on every page; each has a shape and a word too. */
export type State = keyof typeof stateTexts

interface Counts {
  readonly total: number
  readonly late: number
  readonly closed: number
  readonly dueSoon: number | null
}

/** The state of a group of assignments: late if one is, done if all are. */
export const stateOf = ({ total, late, closed, dueSoon }: Counts): State => {
  if (total === 0) return 'notCounted'
  if (late > 0) return 'late'
  if (closed === total) return 'done'
  return (dueSoon ?? 0) > 0 ? 'soon' : 'onCourse'
}

export const stateOfLight = (light: 'GREEN' | 'YELLOW' | 'RED' | null, isDone = false): State => {
  if (light === 'RED') return 'late'
  if (isDone) return 'done'
  if (light === 'YELLOW') return 'soon'
  return light === 'GREEN' ? 'onCourse' : 'notCounted'
}

// A disc with a tick, a disc, a triangle, a diamond and a ring: told apart without colour.
const shapes: Readonly<Record<State, string>> = {
  done: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm-1.2 9.9 5-5-1.2-1.2-3.8 3.8-1.8-1.8-1.2 1.2Z',
  onCourse: 'M8 3.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Z',
  soon: 'M8 1.5 15.5 14.5H.5Z',
  late: 'M8 .5 15.5 8 8 15.5.5 8Z',
  notCounted: 'M8 3a5 5 0 1 1 0 10A5 5 0 0 1 8 3Zm0 1.6a3.4 3.4 0 1 0 0 6.8 3.4 3.4 0 0 0 0-6.8Z',
}

/** The shape of a state, without a word. */
export const StateShape = ({ state }: { state: State }) => (
  <svg class={['shape', state]} viewBox="0 0 16 16" aria-hidden="true">
    <path d={shapes[state]} fill-rule="evenodd" />
  </svg>
)

/** The shape and the word of a state. */
export const StateMark = ({ state, word }: { state: State; word?: string }) => {
  const say = useSay()
  return (
    <span class={['mark', state]}>
      <StateShape state={state} />
      {word ?? say(stateTexts[state])}
    </span>
  )
}
