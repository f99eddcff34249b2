/** Not there yet: quiet lines for the first 300 ms (drawn by controls.css), then the words. */
export function Waiting({ words, lines = 2 }: { words: string; lines?: 1 | 2 | 3 }) {
  return (
    <div class="waiting">
      <span class="waiting-words">{words}</span>
      <span class="waiting-lines" aria-hidden="true">
        {[1, 2, 3].slice(0, lines).map((line) => (
          <i key={line} />
        ))}
      </span>
    </div>
  )
}
