import { type State, StateMark } from '../../design/state.tsx'

const states: readonly State[] = ['late', 'soon', 'onCourse', 'done']

/** What the shapes of the table mean. */
export const HeatKey = () => (
  <span class="key">
    {states.map((state) => (
      <StateMark key={state} state={state} />
    ))}
  </span>
)
