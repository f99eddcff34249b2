/** `/api/v2/canned_response_folders` and what is in them. */
import { json, type Reply } from '../server/exchange.ts'
import { notFound } from './errors.ts'

const at = { created_at: '2026-02-16T02:17:38Z', updated_at: '2026-02-16T02:17:38Z' }
const folders = [
  { id: 82_000_010_465, name: 'General', personal: false },
  { id: 82_000_010_466, name: 'Personal', personal: true },
]

const responses = [
  {
    id: 82_000_005_490,
    folder_id: 82_000_010_465,
    title: 'We have received your request',
    content_html:
      '<div dir="ltr">Hello {{ticket.requester.firstname}},<br><br>thank you for writing. You can follow it here: {{ticket.url}}' +
      '<br><br>{{ticket.agent.name}}</div>',
    attachments: [{ id: 1, name: 'terms.pdf', content_type: 'application/pdf', size: 1200 }],
  },
  {
    id: 82_000_005_491,
    folder_id: 82_000_010_465,
    title: 'Portal',
    content_html: '<p>See <a href="https://help.acme.example">our portal</a>: {{ticket.portal_name}}</p>',
    attachments: [],
  },
  {
    id: 82_000_005_492,
    folder_id: 82_000_010_466,
    title: 'Mine',
    content_html: '<p>My own words.</p>',
    attachments: [],
  },
].map((one) => ({ ...one, content: one.content_html.replace(/<[^>]*>/g, ' '), ...at }))

/** `path` below "/api/v2". */
export function cannedResponses(path: string): Reply {
  if (path === '/canned_response_folders') {
    return json(
      200,
      folders.map((folder) => ({
        ...folder,
        responses_count: responses.filter((one) => one.folder_id === folder.id).length,
        ...at,
      })),
    )
  }
  const folder = path.match(/^\/canned_response_folders\/(\d+)\/responses$/)?.[1]
  if (folder)
    return json(
      200,
      responses.filter((one) => one.folder_id === Number(folder)),
    )
  const one = responses.find(({ id }) => path === `/canned_responses/${id}`)
  return one ? json(200, one) : notFound()
}
