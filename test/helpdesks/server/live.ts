import type { Desk } from '../desk/desk.ts'
import type { Reply } from './exchange.ts'

/** An event stream of the desk's changes for an open page; it ends with the page. */
export function liveEvents(desk: Desk): Reply {
  return {
    status: 200,
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
    stream: (response) => {
      response.write('retry: 500\n\n')
      const stop = desk.listen((change) => response.write(`data: ${JSON.stringify(change)}\n\n`))
      response.on('close', stop)
    },
  }
}
