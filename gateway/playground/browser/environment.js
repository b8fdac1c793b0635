// Runs before GraphiQL: where Monaco's workers are, and that the page may write into its editors.
self.MonacoEnvironment = {
  globalAPI: true,
  getWorkerUrl: (_, label) => `/playground/${label}.worker.js`,
}
