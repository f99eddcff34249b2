import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connect, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'

const ours = /^[a-z0-9-]+\.(zendesk|freshdesk)\.com:443$/

/**
 * A proxy that knows two roads only: sample hosts are tunnelled to the sample server, every other
 * request is refused and reported to `foreign` as "host:port".
 */
export async function startProxy(
  target: number,
  foreign: (host: string) => void,
): Promise<{ port: number; close(): Promise<void> }> {
  const open = new Set<Duplex>()
  const server: Server = createServer((request, response) => {
    const url = URL.parse(request.url ?? '')
    foreign(url ? `${url.hostname}:${url.port || 80}` : (request.headers.host ?? 'unknown'))
    response.writeHead(403).end()
  })
  server.on('connection', (socket: Socket) => keep(open, socket))
  server.on('connect', (request, client: Duplex, head: Buffer) => {
    client.on('error', () => client.destroy())
    const where = request.url ?? ''
    if (!ours.test(where)) {
      foreign(where)
      client.end('HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n')
      return
    }
    const upstream = connect(target, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      if (head.length > 0) upstream.write(head)
      upstream.pipe(client)
      client.pipe(upstream)
    })
    keep(open, upstream)
    upstream.on('error', () => client.destroy())
    upstream.on('close', () => client.destroy())
    client.on('close', () => upstream.destroy())
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    port,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        for (const socket of open) socket.destroy()
      }),
  }
}

function keep(open: Set<Duplex>, socket: Socket): void {
  open.add(socket)
  socket.on('close', () => open.delete(socket))
}
