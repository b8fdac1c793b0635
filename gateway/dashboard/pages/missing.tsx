import { defineComponent } from 'vue'
import { PageLink } from '../design/page-link.tsx'
import { useSay } from '../session/locale.ts'
import { usePageTitle } from '../session/title.ts'
import { common } from '../text/every-page.ts'

export const MissingPage = defineComponent(() => {
  const say = useSay()
  usePageTitle(() => say(common.pageMissing))
  return () => (
    <div class="page">
      <h1>{say(common.pageMissing)}</h1>
      <p>
        <PageLink to="/">{say(common.province)}</PageLink>
      </p>
    </div>
  )
})
