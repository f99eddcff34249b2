import './helpdesks.css'
import { presets } from '@/lib/helpdesks/presets'
import { useOptions } from '../context'
import { Editor } from './Editor'
import { ListPage } from './ListPage'

/** All helpdesks described as data, or the one that the address names. One that is gone leads back to all. */
export function HelpdesksPage({ id }: { id: string | null }) {
  const { desk } = useOptions()
  const own = desk.settings.value.helpdesks
  const chosen = [...own, ...presets].find((one) => one.id === id)
  return chosen ? <Editor key={chosen.id} helpdesk={chosen} /> : <ListPage missed={id !== null} />
}
