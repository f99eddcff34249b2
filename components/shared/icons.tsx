/** One drawn set of strokes on a 16 px grid. Decorative unless `label` is given: buttons carry the words. */

const paths = {
  menu: 'M3.2 8a.3.3 0 1 0 .6 0 .3.3 0 1 0-.6 0M7.7 8a.3.3 0 1 0 .6 0 .3.3 0 1 0-.6 0M12.2 8a.3.3 0 1 0 .6 0 .3.3 0 1 0-.6 0',
  collapseRight: 'M6 4l4 4-4 4M13 3.5v9',
  collapseLeft: 'M10 4 6 8l4 4M3 3.5v9',
  chevronDown: 'M4 6.2 8 10l4-3.8',
  chevronRight: 'M6.2 4 10 8l-3.8 4',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.4 10.4 13.5 13.5',
  close: 'M4 4l8 8M12 4l-8 8',
  check: 'M3.5 8.5 6.5 11.5 12.5 4.8',
  dash: 'M4.5 8h7',
  skip: 'M3.5 4.5 7.5 8l-4 3.5zM8.5 4.5l4 3.5-4 3.5z',
  speech:
    'M2.8 4.2c0-.8.6-1.4 1.4-1.4h7.6c.8 0 1.4.6 1.4 1.4v5.2c0 .8-.6 1.4-1.4 1.4H7.6L4.8 13.2v-2.4h-.6c-.8 0-1.4-.6-1.4-1.4z',
  copy: 'M5.5 5.5h7.7v7.7H5.5zM10.5 5.3V2.8H2.8v7.7h2.5',
  insert: 'M2.5 3.5h11M2.5 12.5h5M8 6v0M8 5.8v4.4M5.9 8.2 8 10.3l2.1-2.1',
  flag: 'M4 14V2.5M4 3h8l-1.8 2.7L12 8.5H4',
  pin: 'M9.8 2.5l3.7 3.7-2.3.7-2.6 2.6-.4 2.8L3.7 7.8l2.8-.4L9.1 4.8zM5.9 10.1l-3 3',
  edit: 'M3 13l.6-2.7 7.2-7.2 2.1 2.1-7.2 7.2zM9.4 4.5l2.1 2.1',
  trash: 'M3 4.5h10M6 4.5V2.8h4v1.7M4.3 4.5l.6 8.7h6.2l.6-8.7M6.8 7v3.8M9.2 7v3.8',
  pause: 'M5.8 4v8M10.2 4v8',
  retry: 'M12.8 8a4.8 4.8 0 1 1-1.5-3.5M12.8 2.5v2.8H10',
  info: 'M8 13.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11ZM8 7.5v3.2M8 5.3v.01',
  keyboard: 'M2 4.5h12v7H2zM4.5 7v.01M7 7v.01M9.5 7v.01M12 7v.01M5 9.5h6',
  gear: 'M8 10.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4ZM8 2v1.8M8 12.2V14M2 8h1.8M12.2 8H14M3.8 3.8l1.2 1.2M11 11l1.2 1.2M12.2 3.8 11 5M5 11l-1.2 1.2',
} as const

export type IconName = keyof typeof paths

export function Icon({ name, size = 16, label }: { name: IconName; size?: number; label?: string }) {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : 'true'}
    >
      <path d={paths[name]} />
    </svg>
  )
}

/** The product's mark: an open outer ring (outside) around a dot (inside). */
export function Mark({ size = 16 }: { size?: number }) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d="M11.8 3.3a6 6 0 1 0 1.9 2.6" />
      <circle cx="8" cy="8" r="2" fill="currentColor" stroke="none" />
    </svg>
  )
}
