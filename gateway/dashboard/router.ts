import { createRouter, createWebHistory } from 'vue-router'
import { ProvincePage } from './pages/province.tsx'
import { MissingPage } from './pages/missing.tsx'

/** The pages. Those but the first are loaded when they are opened. */
export const router = createRouter({
  history: createWebHistory('/dashboard'),
  routes: [
    { path: '/', component: ProvincePage },
    { path: '/units/:id', component: async () => (await import('./pages/unit.tsx')).UnitPage },
    { path: '/tasks/:id', component: async () => (await import('./pages/task.tsx')).TaskPage },
    { path: '/work', component: async () => (await import('./pages/work.tsx')).WorkPage },
    { path: '/:path(.*)*', component: MissingPage },
  ],
  scrollBehavior: (to, from, saved) =>
    saved ?? (to.hash ? { el: to.hash } : to.path === from.path ? false : { top: 0 }),
})
