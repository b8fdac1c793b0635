/** The configuration of graphql-codegen for a client of the hub: copy it beside your code. */
const config = {
  // The file of the hub that you call, or its address: https://hub.example/graphql
  schema: 'api.graphql',
  documents: ['src/**/*.ts'],
  generates: {
    './src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
      config: {
        documentMode: 'string',
        // Days, moments and addresses are texts in JSON.
        scalars: { Date: 'string', DateTime: 'string', URL: 'string' },
        enumsAsTypes: true,
        useTypeImports: true,
      },
    },
  },
}

export default config
