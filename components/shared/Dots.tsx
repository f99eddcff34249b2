/** Progress as dots; above ten the dots would be noise and a plain fraction stands alone. */
export function Dots({ done, total }: { done: number; total: number }) {
  if (total > 10) return null
  return (
    <span class="dots" aria-hidden="true">
      {Array.from({ length: total }, (_, at) => (
        <i key={at} class={at < done ? 'on' : ''} />
      ))}
    </span>
  )
}
