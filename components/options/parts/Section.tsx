import type { ComponentChildren } from 'preact'

type SectionProps = {
  title: string
  lead?: string
  /** Stands before the title: the way back. */
  back?: ComponentChildren
  /** Drawn at the right, as it will look. */
  preview?: ComponentChildren
  previewLabel?: string
  children: ComponentChildren
}

/** One page of the options: its title, what it is about, and a preview beside it where there is one. */
export function Section({ title, lead, back, preview, previewLabel, children }: SectionProps) {
  return (
    <>
      <main class="page" id="main">
        {back}
        <h1 tabIndex={-1} data-page-title>
          {title}
        </h1>
        {lead && <p class="lead">{lead}</p>}
        {children}
      </main>
      {preview && (
        <aside class="preview" aria-label={previewLabel}>
          <div class="preview-stick">
            <p class="preview-label" aria-hidden="true">
              {previewLabel}
            </p>
            {preview}
          </div>
        </aside>
      )}
    </>
  )
}
