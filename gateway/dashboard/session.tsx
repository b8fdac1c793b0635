import { provideClient } from '@urql/vue'
import { defineComponent, onUnmounted } from 'vue'
import { RouterView } from 'vue-router'
import { openSession } from './graph/client.ts'
import { PageFooter } from './frame/page-footer.tsx'
import { PageHeader } from './frame/page-header.tsx'
import { provideDay } from './session/day.ts'
import { useSay } from './session/locale.ts'
import type { Locale } from './text/text.ts'
import { common } from './text/every-page.ts'

interface SessionProps {
  readonly locale: Locale
  /** Empty for the public. */
  readonly token: string
}

/** The frame of all pages, over one connection to the hub. */
export const Session = defineComponent<SessionProps>(
  ({ locale, token }) => {
    const session = openSession(locale, token)
    onUnmounted(session.close)
    provideClient(session.client)
    provideDay()
    const say = useSay()
    return () => [
      <a class="skip" href="#content">
        {say(common.skipToContent)}
      </a>,
      <PageHeader />,
      <main id="content" tabindex={-1}>
        <RouterView />
      </main>,
      <PageFooter />,
    ]
  },
  { props: ['locale', 'token'] },
)
