import './sla.css'
import { Section } from '../parts/Section'
import { PolicyEditor } from './policies/PolicyEditor'
import { PolicyList } from './policies/PolicyList'
import { SamplePreview } from './preview/SamplePreview'
import { ScheduleEditor } from './schedules/ScheduleEditor'
import { ScheduleList } from './schedules/ScheduleList'
import { useSla } from './tools'

/** Policies and working hours, or the one of them that the address names ("policy/…", "schedule/…"). */
export function SlaPage({ id }: { id: string | null }) {
  const { desk, t, st, schedules } = useSla()
  const [, kind, name] = /^(\w+)\/(.*)$/s.exec(id ?? '') ?? []
  const policy = kind === 'policy' && desk.settings.value.slaPolicies.find((one) => one.id === name)
  if (policy) return <PolicyEditor key={policy.id} policy={policy} />
  const schedule = kind === 'schedule' && schedules.find((one) => one.id === name)
  if (schedule) return <ScheduleEditor key={schedule.id} schedule={schedule} />
  return (
    <Section
      title={t('section.sla')}
      lead={st('page.lead')}
      preview={<SamplePreview policy={null} />}
      previewLabel={t('page.preview')}
    >
      {id !== null && (
        <p class="hint" role="status">
          {st('policies.gone')}
        </p>
      )}
      <PolicyList />
      <ScheduleList />
    </Section>
  )
}
