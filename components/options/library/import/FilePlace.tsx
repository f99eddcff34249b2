import { useEffect, useRef, useState } from 'preact/hooks'
import { Button } from '@/components/shared'
import type { ImportT } from '@/lib/i18n/words/import'
import { type FileReading, readFile } from '@/lib/library/import'

const MB = 1024 * 1024
const MOST_MB = 20

type FilePlaceProps = { onRead: (name: string, reading: FileReading) => void; t: ImportT }

/** A place for a file: chosen, dropped, or its text pasted anywhere in the dialog. */
export function FilePlace({ onRead, t }: FilePlaceProps) {
  const picker = useRef<HTMLInputElement>(null)
  const place = useRef<HTMLDivElement>(null)
  const [over, setOver] = useState(false)
  const [said, setSaid] = useState('')
  const take = async (file: File) => {
    const { name } = file
    if (file.size > MOST_MB * MB) {
      setSaid(t('source.tooBig', { name, mb: Math.round(file.size / MB) }))
      return
    }
    try {
      onRead(name, readFile(await file.text()))
    } catch (error) {
      setSaid(t('source.unreadable', { name, detail: String(error) }))
    }
  }
  useEffect(() => {
    const stop = new AbortController()
    const paste = ({ clipboardData }: ClipboardEvent) => {
      const [file] = clipboardData?.files ?? []
      const text = clipboardData?.getData('text/plain') ?? ''
      if (file) void take(file)
      else if (text.trim()) onRead(t('source.pasted'), readFile(text))
    }
    document.addEventListener('paste', paste, { signal: stop.signal })
    return () => stop.abort()
  }, [onRead])
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one way more; the button does the same. */}
      <div
        ref={place}
        class="import-drop"
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={(event) => {
          if (!place.current?.contains(event.relatedTarget as Node | null)) setOver(false)
        }}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          const [file] = event.dataTransfer?.files ?? []
          if (file) void take(file)
        }}
      >
        <Button onClick={() => picker.current?.click()}>{t('source.choose')}</Button>
        <span class="quiet">{t('source.drop')}</span>
        <input
          ref={picker}
          type="file"
          accept=".csv,.json,.txt,.tsv,text/csv,application/json"
          hidden
          aria-label={t('source.fileLabel')}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0]
            event.currentTarget.value = ''
            if (file) void take(file)
          }}
        />
      </div>
      <p role="status" class="field-problem">
        {said}
      </p>
    </>
  )
}
