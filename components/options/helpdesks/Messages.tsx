import { Segmented } from '@/components/shared'
import type { HelpdeskDefinition } from '@/lib/helpdesks/custom/definition'
import { Select } from '../parts/Select'
import { useEditor } from './context'
import { withEntry } from './edit'
import { ReadingField } from './ReadingField'
import { SelectorField } from './SelectorField'
import { SelectorList } from './SelectorList'

const roles = ['requester', 'agent', 'bot', 'other'] as const
/** A rule must name something; these are names that many helpdesks use. */
const firstRule = { selector: '.agent', role: 'agent' } as const
const nextRule = { selector: '.customer', role: 'requester' } as const
type Parts = HelpdeskDefinition['messages']

/** The conversation: what one message is, its parts, who wrote it, and who sees it. */
export function Messages() {
  const { h, helpdesk, put, readOnly } = useEditor()
  const { messages } = helpdesk
  const change = (edit: (now: Parts) => Partial<Parts>, path: string) =>
    put((now) => ({ ...now, messages: { ...now.messages, ...edit(now.messages) } }), path)
  return (
    <section aria-labelledby="messages-title" class="part">
      <h2 id="messages-title">{h('messages.title')}</h2>
      <SelectorField path="messages.item" label={h('messages.item')} is={h('messages.itemIs')} />
      {messages.item === null ? (
        <p class="quiet">{h('messages.none')}</p>
      ) : (
        <>
          <SelectorField path="messages.text" label={h('messages.text')} is={h('messages.textIs')} />
          <ReadingField path="messages.author" label={h('messages.author')} />
          <ReadingField path="messages.at" label={h('messages.at')} is={h('messages.atIs')} />
          <SelectorList
            path="messages.roles"
            label={h('messages.roles')}
            is={h('messages.rolesIs')}
            one={(at) => h('messages.role', { n: at + 1 })}
            count={messages.roles.length}
            most={12}
            addLabel={h('messages.addRole')}
            onAdd={() =>
              change(
                (now) => ({ roles: [...now.roles, now.roles.length === 0 ? firstRule : nextRule] }),
                'messages.roles',
              )
            }
            onRemove={(at) => change((now) => ({ roles: withEntry(now.roles, at, null) }), 'messages.roles')}
            end={(at) => (
              <Select
                label={h('messages.roleOf', { n: at + 1 })}
                quietLabel
                value={messages.roles[at]?.role ?? 'other'}
                disabled={readOnly}
                choices={roles.map((value) => ({ value, label: h(`role.${value}`) }))}
                onChange={(role) =>
                  change(
                    (now) => ({ roles: now.roles.map((rule, n) => (n === at ? { ...rule, role } : rule)) }),
                    'messages.roles',
                  )
                }
              />
            )}
          />
          <SelectorList
            path="messages.internal"
            label={h('messages.internal')}
            is={h('messages.internalIs')}
            one={(at) => h('messages.internalOne', { n: at + 1 })}
            count={messages.internal.length}
            most={8}
            addLabel={h('messages.addInternal')}
            onRemove={(at) =>
              change((now) => ({ internal: withEntry(now.internal, at, null) }), 'messages.internal')
            }
          />
          <div class="choice-line" data-focus="messages.order">
            <span class="group-label">{h('messages.order')}</span>
            <Segmented
              label={h('messages.order')}
              value={messages.order}
              choices={(['oldest-first', 'newest-first'] as const).map((value) => ({
                value,
                label: h(`order.${value}`),
                disabled: readOnly,
              }))}
              onChange={(order) => change(() => ({ order }), 'messages.order')}
            />
          </div>
          <details class="details">
            <summary>{h('messages.more')}</summary>
            <div class="details-in">
              <SelectorField path="messages.more" label={h('messages.held')} is={h('messages.heldIs')} />
              <ReadingField path="messages.id" label={h('messages.id')} is={h('messages.idIs')} />
              <SelectorList
                path="messages.without"
                label={h('messages.without')}
                is={h('messages.withoutIs')}
                one={(at) => h('messages.withoutOne', { n: at + 1 })}
                count={messages.without.length}
                most={12}
                addLabel={h('messages.addWithout')}
                onRemove={(at) =>
                  change((now) => ({ without: withEntry(now.without, at, null) }), 'messages.without')
                }
              />
            </div>
          </details>
        </>
      )}
    </section>
  )
}
