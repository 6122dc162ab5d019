/** Where a database answers and who asks. `host` that begins with `/` is the folder of a unix socket. */
export interface DatabaseConnection {
  host: string
  port: number
  user: string
  password: string
  database: string
}

/** The same connection as a `postgresql://` URL, for DATABASE_URL and for tools. */
export function connectionUrl(connection: DatabaseConnection): string {
  const { host, port, user, password, database } = connection
  const credentials = `${encodeURIComponent(user)}:${encodeURIComponent(password)}`
  const name = encodeURIComponent(database)
  return host.startsWith('/')
    ? `postgresql://${credentials}@/${name}?host=${encodeURIComponent(host)}&port=${port}`
    : `postgresql://${credentials}@${host}:${port}/${name}`
}
