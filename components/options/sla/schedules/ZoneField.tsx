import { useId, useMemo, useRef, useState } from 'preact/hooks'
import { useSla } from '../tools'
import { timeWords } from '../when'
import { offsetText } from './hours-model'
import { allZones, findZones, longName, zoneNamed } from './zones'

type ZoneFieldProps = { zone: string; now: number; onChoose: (zone: string) => void }

/** A time zone, found by letters of its city or name; arrows and Enter choose. */
export function ZoneField({ zone, now, onChoose }: ZoneFieldProps) {
  const { t, st, lang, readOnly } = useSla()
  const id = useId()
  const zones = useMemo(allZones, [])
  const [draft, setDraft] = useState<string | null>(null)
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const found = open ? findZones(draft ?? '', zones, lang) : []
  const unknown = !open && draft !== null
  const choose = (chosen: string | null) => {
    setOpen(false)
    if (!chosen) return
    setDraft(null)
    onChoose(chosen)
  }
  const go = (to: number) => {
    setAt(to)
    list.current?.children[to]?.scrollIntoView({ block: 'nearest' })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (!open) {
        setOpen(true)
        setAt(0)
      } else if (found.length > 0) {
        go((at + (event.key === 'ArrowDown' ? 1 : found.length - 1)) % found.length)
      }
    } else if (event.key === 'Enter' && open) {
      event.preventDefault()
      choose(found[at] ?? null)
    } else if (event.key === 'Escape' && (open || draft !== null)) {
      event.stopPropagation()
      setOpen(false)
      setDraft(null)
    }
  }
  return (
    <div class="zone">
      <label class="field-label" for={id}>
        {st('schedule.zoneFind')}
      </label>
      <input
        id={id}
        class="input"
        type="text"
        role="combobox"
        autoComplete="off"
        spellcheck={false}
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-activedescendant={open && found[at] ? `${id}-${at}` : undefined}
        aria-autocomplete="list"
        aria-invalid={unknown ? 'true' : undefined}
        aria-describedby={unknown ? `${id}-problem` : undefined}
        disabled={readOnly}
        value={draft ?? zone}
        onFocus={(event) => event.currentTarget.select()}
        onClick={() => setOpen(true)}
        onInput={(event) => {
          setDraft(event.currentTarget.value)
          setAt(0)
          setOpen(true)
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          setOpen(false)
          if (draft !== null) choose(zoneNamed(draft, zones))
        }}
      />
      {unknown && (
        <span class="field-problem" id={`${id}-problem`} role="alert">
          {t('save.invalid', { label: st('schedule.zone'), what: st('schedule.zoneBad') })}
        </span>
      )}
      <div
        class="zone-list"
        id={`${id}-list`}
        role="listbox"
        aria-label={st('schedule.zoneFind')}
        ref={list}
        hidden={!open}
      >
        {found.map((one, index) => (
          // The field keeps the focus and its keys choose; the pointer chooses here.
          // biome-ignore lint/a11y/useFocusableInteractive: see above
          // biome-ignore lint/a11y/useKeyWithClickEvents: see above
          <div
            key={one}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(one)}
          >
            <span>
              {one.replaceAll('_', ' ')} <span class="quiet">{longName(one, lang)}</span>
            </span>
            <span class="quiet">
              {offsetText(one, now)} · {timeWords(now, lang, one)}
            </span>
          </div>
        ))}
      </div>
      {open && found.length === 0 && <p class="quiet">{st('schedule.zoneNone')}</p>}
    </div>
  )
}
