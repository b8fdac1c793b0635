// Bundles the dashboard for browsers: scripts and styles named by their content, so that they are cached for good.
import { join } from 'node:path'

/** The options of Vite, for the build and for `npx vite --config gateway/dashboard/vite.config.js`. */
export const dashboardOptions = (root) => ({
  root: join(root, 'gateway/dashboard'),
  configFile: false,
  envDir: false,
  base: '/dashboard/',
  publicDir: false,
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'vue' } },
  define: {
    'process.env.NODE_ENV': '"production"',
    __VUE_OPTIONS_API__: 'false',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
  },
})

/**
 * @param {string} root the folder of the repository
 * @param {string} outDir where index.html and assets/ are written
 */
export const bundleDashboard = async (root, outDir) => {
  const { build } = await import('vite')
  await build({
    ...dashboardOptions(root),
    build: {
      outDir,
      emptyOutDir: true,
      // Browsers of offices are often a few years old; the page's policy allows no inline script.
      target: ['chrome109', 'firefox115', 'safari16'],
      cssTarget: ['chrome109', 'firefox115', 'safari16'],
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      // ECharts is one chunk, loaded with the first chart.
      chunkSizeWarningLimit: 700,
    },
  })
}
