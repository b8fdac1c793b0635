import { RouterLink, type RouteLocationRaw, useRoute } from 'vue-router'
import { defineComponent } from 'vue'

/** The parts of the address that every page keeps: the language and the day. */
const kept = ['lang', 'day'] as const

interface PageLinkProps {
  readonly to: string
  /** Filters of the page. */
  readonly query?: Readonly<Record<string, string>>
  readonly hash?: string
}

/** A link to a page that keeps language and day. */
export const PageLink = defineComponent<PageLinkProps>(
  (props, { slots }) => {
    const route = useRoute()
    return () => {
      const query = Object.fromEntries(
        kept.flatMap((name) => (route.query[name] ? [[name, route.query[name]]] : [])),
      )
      const to: RouteLocationRaw = {
        path: props.to,
        query: { ...query, ...props.query },
        ...(props.hash && { hash: props.hash }),
      }
      return <RouterLink to={to}>{{ default: () => slots['default']?.() }}</RouterLink>
    }
  },
  { props: ['to', 'query', 'hash'] },
)
