/** Shares and signed numbers as the interface writes them. */

/** 0…1 as whole percent; never 100 % for what is not all, nor 0 % for what is not nothing. */
export function percent(share: number): string {
  const whole = Math.round(share * 100)
  if (whole === 100 && share < 1) return '99 %'
  if (whole === 0 && share > 0) return '1 %'
  return `${whole} %`
}

/** A signed number with one digit and a real minus: "+0.4", "−0.2", "0". */
export function signed(value: number): string {
  const rounded = Math.round(value * 10) / 10
  if (rounded === 0) return '0'
  return `${rounded > 0 ? '+' : '−'}${Math.abs(rounded).toFixed(1)}`
}
