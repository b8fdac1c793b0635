import type { ApolloServerPlugin } from '@apollo/server'
import type { AdmittedOperation, OperationContext } from './operation.ts'

/** Records which operations were admitted, for metrics and the log: names of refused ones could be any number of texts. */
export const trackAdmitted = () => {
  const admitted = new WeakMap<OperationContext, AdmittedOperation>()
  const plugin: ApolloServerPlugin<OperationContext> = {
    requestDidStart: async () => ({
      // Called after every other hook has admitted the operation.
      async responseForOperation({ operation, contextValue }) {
        const { operation: type, name } = operation
        admitted.set(contextValue, { type, name: name?.value ?? null })
        return null
      },
    }),
  }
  return { plugin, operationOf: (context: OperationContext) => admitted.get(context) }
}
