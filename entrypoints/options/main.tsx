import '@/components/shared/tokens.css'
import '@/components/shared/controls.css'
import { render } from 'preact'
import { ask } from '@/lib/messaging'
import { effectiveChecklists } from '@/lib/settings'

const place = document.getElementById('app')
const view = await ask('options/read', null)
if (place) {
  render(
    <main>
      <h1>Outside First</h1>
      <nav aria-label="Sections">
        <a href="#checklists">Checklists</a>
      </nav>
      <ul>
        {effectiveChecklists(view.builtInChecklists, view.settings).map((list) => (
          <li key={list.id}>{list.name}</li>
        ))}
      </ul>
    </main>,
    place,
  )
}
