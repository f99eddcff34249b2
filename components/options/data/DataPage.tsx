import { useOptions } from '../context'
import { Section } from '../parts/Section'
import { Habits } from './Habits'
import { Kept } from './Kept'
import { NoteSearch } from './NoteSearch'
import { SettingsFile } from './SettingsFile'

/** What is kept and where, the settings as a file, and every note. */
export function DataPage() {
  const { t } = useOptions()
  return (
    <Section title={t('section.data')} lead={t('data.lead')}>
      <Kept />
      <SettingsFile />
      <Habits />
      <NoteSearch />
    </Section>
  )
}
