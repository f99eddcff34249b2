type RingProps = {
  /** 0…1 of the circle; null draws the track alone. */
  share: number | null
  size?: number
  stroke?: number
  class?: string
}

/** A share as a ring, starting at twelve. Decorative: words beside it say the same. */
export function Ring({ share, size = 18, stroke = 2.5, class: name = '' }: RingProps) {
  const radius = (size - stroke) / 2
  const round = 2 * Math.PI * radius
  const filled = share === null ? 0 : Math.min(1, Math.max(0, share))
  return (
    <svg class={`ring ${name}`} width={size} height={size} viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
      <circle cx={size / 2} cy={size / 2} r={radius} stroke="var(--of-track)" stroke-width={stroke} />
      {filled > 0 && (
        <circle
          cx={size / 2}
          cy={size / 2}
          r={radius}
          stroke="var(--of-ring, var(--of-accent))"
          stroke-width={stroke}
          stroke-dasharray={`${(filled * round).toFixed(2)} ${round.toFixed(2)}`}
        />
      )}
    </svg>
  )
}
