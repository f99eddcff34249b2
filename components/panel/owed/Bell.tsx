import { usePanel } from '../context'

/** Opens the form for a new reminder, and closes it. Stands on the last line of the clocks: it takes no room. */
export function Bell() {
  const { ui, t } = usePanel()
  const reminding = ui.reminding.value
  return (
    <button
      type="button"
      class="icon-btn bell"
      aria-label={t('remind.open')}
      aria-keyshortcuts="R"
      aria-expanded={reminding === 'new'}
      data-tip={t('remind.open')}
      data-tip-keys="R"
      onClick={() => {
        ui.reminding.value = reminding ? null : 'new'
      }}
    >
      <BellIcon size={16} />
    </button>
  )
}

export function BellIcon({ size }: { size: number }) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d="M8 2.5A3.9 3.9 0 0 0 4.1 6.4v2.4L3 11h10l-1.1-2.2V6.4A3.9 3.9 0 0 0 8 2.5ZM6.6 13.3h2.8" />
    </svg>
  )
}
