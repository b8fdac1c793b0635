import type { Connection } from 'mysql2/promise'

/** A user who may write on a read-only server would not notice that it is one. */
const userStatements = [
  "CREATE USER hub@'%' IDENTIFIED BY 'secret'",
  "GRANT ALL ON *.* TO hub@'%'",
  "REVOKE SUPER, READ_ONLY ADMIN, CONNECTION ADMIN ON *.* FROM hub@'%'",
]

/** Creates the user `hub` with the password `secret`. */
export const createHubUser = async (root: Connection): Promise<void> => {
  for (const statement of userStatements) await root.query(statement)
}
