import { conversation, type Entry, each, type Replica, shown } from './types'

const colour = {
  customer: 'bg-n-slate-4 left-bubble',
  agent: 'bg-n-solid-blue right-bubble',
  bot: 'bg-n-solid-iris right-bubble',
}

const message = ({ id, who, html, note }: Entry) => `
  <div id="message${id}" class="flex w-full mb-4" data-message-id="${id}"><div class="grid gap-x-3"><div class="[grid-area:bubble] flex">
    <div class="text-sm ${note ? 'bg-n-solid-amber text-n-amber-12 right-bubble' : colour[who]} rounded-xl max-w-lg">
      ${who === 'agent' && !note ? '<div class="p-2 -mx-1 mb-2 rounded-lg"><div class="prose prose-bubble line-clamp-2">I was charged twice.</div></div>' : ''}
      <span class="prose prose-bubble">${html}</span>
      <div class="text-[11px] flex items-center gap-1 mt-2"><div class="inline"><time class="inline">9:00 AM</time></div><span class="i-lucide-check"></span></div>
    </div></div></div></div>`

/** Activities stand among the messages; the list of conversations beside them has bubbles of none. */
export const chatwoot: Replica = {
  preset: 'chatwoot',
  id: '412',
  path: '/app/accounts/1/conversations/412',
  addresses: [
    ['/app/accounts/1/inbox/3/conversations/412', '412'],
    ['/app/accounts/1/label/vip/conversations/412?messageId=104', '412'],
    ['/app/accounts/1/mentions/conversations/412', '412'],
    ['/app/accounts/1/dashboard', null],
    ['/app/accounts/1/contacts/412', null],
    ['/app/accounts/1/conversations', null],
  ],
  page: ({ editor = 'reply', entries = conversation } = {}) => `<div id="app">
    <div class="conversations-list"><div class="conversation active"><p class="conversation--message">Any news?</p></div></div>
    <ul class="conversation-panel">
      <div id="message90" class="flex w-full mb-4 justify-center" data-message-id="90"><div><div class="text-sm bg-n-alpha-1 rounded-lg">Assigned to Bo Berg</div></div></div>
      ${each(entries, message)}</ul>
    <div class="reply-box ${editor === 'note' ? 'is-private' : ''}" ${shown(editor !== 'none')}><div class="reply-box__top">
      <div class="ProseMirror-woot-style ProseMirror" contenteditable="true"><p></p></div></div></div></div>`,
  editors: { reply: 'public', note: 'internal' },
  absent: ['messages.internal.1'],
}
