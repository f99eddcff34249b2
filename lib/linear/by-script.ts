import { type PackedTable, type Table, unpack } from './table'

/** The two tables of an engine, each unpacked when a text in its script is first read. */
export function byScript<S extends PackedTable>(english: S, chinese: S): (zh: boolean) => Table<S> {
  const unpacked: { en: Table<S> | null; zh: Table<S> | null } = { en: null, zh: null }
  return (zh) => {
    const lang = zh ? 'zh' : 'en'
    unpacked[lang] ??= unpack(zh ? chinese : english)
    return unpacked[lang]
  }
}
