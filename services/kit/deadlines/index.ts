export { ClockState } from './clock-state.ts'
export { sweep } from './sweep.ts'
export { watchClocks } from './watch-clocks.ts'
