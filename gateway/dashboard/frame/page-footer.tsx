import { defineComponent } from 'vue'
import { useSay } from '../session/locale.ts'
import { frameTexts } from '../text/frame.ts'

export const PageFooter = defineComponent(() => {
  const say = useSay()
  return () => (
    <footer class="page-footer">
      <p>{say(frameTexts.source)}</p>
      <nav aria-label={say(frameTexts.more)}>
        <a href="/">{say(frameTexts.playground)}</a>
        <a href="/guide">{say(frameTexts.guide)}</a>
        <a href="/export">{say(frameTexts.tables)}</a>
      </nav>
    </footer>
  )
})
