import type { ComponentChildren } from 'preact'

type SettingProps = { label: string; is: string; id?: string; children: ComponentChildren }

/** One setting: its name and what it means at the left, its control at the right. */
export function Setting({ label, is, id, children }: SettingProps) {
  return (
    <div class="setting">
      <div>
        <p class="setting-label">{label}</p>
        <p class="quiet" id={id}>
          {is}
        </p>
      </div>
      <div class="setting-control">{children}</div>
    </div>
  )
}
