import { provideClient } from '@urql/vue'
import { defineComponent, onUnmounted, type PropType } from 'vue'
import { RouterView } from 'vue-router'
import { openSession } from './graph/client.ts'
import { PageFooter } from './frame/page-footer.tsx'
import { PageHeader } from './frame/page-header.tsx'
import { provideDay } from './session/day.ts'
import { useSay } from './session/locale.ts'
import type { Locale } from './text/text.ts'
import { common } from './text/common.ts'

/** The frame of all pages, over one connection to the hub. */
export const Session = defineComponent({
  props: {
    locale: { type: String as PropType<Locale>, required: true },
    token: { type: String, required: true },
  },
  setup({ locale, token }) {
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
})
