import { useRef } from 'preact/hooks'
import { readCsv, readJson } from '@/lib/library'
import { useOptions } from '../../context'
import type { ImportDialogProps } from './contract'

/** Takes in a file that this library wrote. */
export function ImportDialog({ onClose }: ImportDialogProps) {
  const { platform, t } = useOptions()
  const picker = useRef<HTMLInputElement>(null)
  const read = async (file: File) => {
    const text = await file.text()
    const { phrases } = file.name.endsWith('.json') ? readJson(text) : readCsv(text)
    onClose(await platform.ask('library/import', { step: crypto.randomUUID(), phrases }))
  }
  return (
    <input
      ref={picker}
      type="file"
      accept=".csv,.json"
      aria-label={t('data.importFile')}
      onChange={(event) => {
        const file = event.currentTarget.files?.[0]
        if (file) void read(file)
      }}
    />
  )
}
