export function PlusIcon() {
  return (
    <svg class="icon" width={14} height={14} viewBox="0 0 16 16" aria-hidden="true">
      <path d="M8 3.5v9M3.5 8h9" />
    </svg>
  )
}
