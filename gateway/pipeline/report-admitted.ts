import type { ApolloServerPlugin } from '@apollo/server'
import type { OperationContext } from './operation.ts'

/** Reports which operation was admitted, for metrics and the log: names of refused ones could be any number of texts. */
export const reportAdmitted: ApolloServerPlugin<OperationContext> = {
  requestDidStart: async () => ({
    // Called after every other hook has admitted the operation.
    async responseForOperation({ operation: { operation: type, name }, contextValue }) {
      contextValue.onAdmitted?.({ type, name: name?.value ?? null })
      return null
    },
  }),
}
