/** What the bundled editors put on the replica pages' `window`. */

export type RichEditor = {
  element: HTMLElement
  /** The editor's content as HTML. */
  html(): string
  setHtml(html: string): void
  setReadOnly(on: boolean): void
  /** The editor's own toolbar, or null where it has none outside itself. */
  toolbar: HTMLElement | null
  /** Attributes on the editable, kept through the editor's own rendering. */
  setAttributes(attributes: Record<string, string>): void
  onChange(changed: () => void): void
  focus(): void
  destroy(): Promise<void>
}

export type EditorMaker = (
  host: HTMLElement,
  options: { plain: boolean; html: string; placeholder: string },
) => Promise<RichEditor>

declare global {
  interface Window {
    replicaCkeditor?: EditorMaker
    replicaFroala?: EditorMaker
  }
}
