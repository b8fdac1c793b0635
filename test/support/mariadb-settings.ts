import { join } from 'node:path'

/** The configuration of a test server: rows are as durable as in production, but it has little memory. @param rootAs as whom it runs if root starts it */
export function mariadbSettings(folder: string, port: number, rootAs = 'root'): string {
  // MariaDB runs as root only when its configuration says so.
  const user = process.getuid?.() === 0 ? `user = ${rootAs}` : ''
  // The collation compares text by code point as SQLite does, so that both stores sort and match alike.
  return `[mysqld]
${user}
datadir = ${join(folder, 'data')}
tmpdir = ${folder}
socket = ${join(folder, 'socket')}
pid-file = ${join(folder, 'pid')}
bind-address = 127.0.0.1
port = ${port}
skip-name-resolve
max_connections = 500
character-set-server = utf8mb4
collation-server = utf8mb4_bin
innodb_flush_log_at_trx_commit = 1
innodb_buffer_pool_size = 64M
innodb_log_file_size = 32M
innodb_log_buffer_size = 4M
key_buffer_size = 1M
aria_pagecache_buffer_size = 8M
sync_frm = OFF
`
}
