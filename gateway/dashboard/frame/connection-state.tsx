import { defineComponent, onUnmounted, ref } from 'vue'
import { connection } from '../graph/connection.ts'
import { useDay } from '../session/day.ts'
import { type Say, useSay } from '../session/locale.ts'
import { connectionTexts as texts } from '../text/connection.ts'

/** Whether the figures are live, and if not, how old they are. */
export const ConnectionState = defineComponent(() => {
  const say = useSay()
  const { past } = useDay()
  const now = ref(Date.now())
  const timer = setInterval(() => (now.value = Date.now()), 1000)
  onUnmounted(() => clearInterval(timer))
  const age = (since: number): string => ageText(say, Math.max(0, now.value - since))
  const sentence = (): string => {
    const { state, heardAt, changedAt } = connection
    if (state === 'failed') return say(texts.failed)
    if (state === 'waiting' && heardAt !== undefined) return say(texts.reconnecting, age(heardAt))
    if (state !== 'live') return say(texts.connecting)
    if (past.value) return say(texts.past)
    return changedAt === undefined
      ? say(texts.live)
      : `${say(texts.live)} · ${say(texts.lastChange, age(changedAt))}`
  }
  return () => (
    <p class={['connection', connection.state]} role="status">
      {/* A screen reader hears a change of the state, not every second. */}
      <span aria-live="off">{sentence()}</span>
    </p>
  )
})

const ageText = (say: Say, ms: number): string => {
  const seconds = Math.round(ms / 1000)
  if (seconds < 60) return say(texts.seconds, seconds)
  const minutes = Math.round(seconds / 60)
  return minutes < 60 ? say(texts.minutes, minutes) : say(texts.hours, Math.round(minutes / 60))
}
