import { useMemo, useRef, useState } from 'preact/hooks'
import { Button, Icon } from '@/components/shared'
import { type Fishbone, fishboneSvg, layFishbone, palettes, type Shape } from '@/lib/playbooks'
import { type Book, fishboneWords } from './book'
import { copyPicture, pngOf, save } from './files'

/** The fishbone as it will be exported: small in the panel, large over the page. */
export function Picture({ book }: { book: Book }) {
  const { keeper, ticket, w } = book
  const { texts, fishbone } = keeper.view.value
  const problem = texts.problem.trim() || ticket.subject?.trim() || ''
  const drawn = useMemo(() => layFishbone(problem, fishbone, fishboneWords(w)), [problem, fishbone, w])
  const [large, setLarge] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const title = problem ? w('picture', { problem }) : w('fishbone')
  return (
    <>
      <button
        type="button"
        class="fishbone-small"
        ref={opener}
        aria-label={`${title}. ${w('openLarge')}`}
        data-tip={w('openLarge')}
        onClick={() => setLarge(true)}
      >
        <Drawing fishbone={drawn} />
      </button>
      <Exports book={book} drawn={drawn} title={title} />
      {large && (
        <Large
          book={book}
          drawn={drawn}
          title={title}
          onClose={() => {
            setLarge(false)
            opener.current?.focus()
          }}
        />
      )}
    </>
  )
}

type LargeProps = { book: Book; drawn: Fishbone; title: string; onClose: () => void }

/** Over the whole page, in the browser's top layer, where no page can lie over it. */
function Large({ book, drawn, title, onClose }: LargeProps) {
  const { w } = book
  return (
    <dialog
      class="fishbone-large"
      aria-label={title}
      ref={(dialog) => {
        if (dialog && !dialog.open) dialog.showModal()
      }}
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()}
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      <div class="fishbone-large-head">
        <strong dir="auto">{title}</strong>
        <button type="button" class="icon-btn" aria-label={w('close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <div class="fishbone-large-body">
        <Drawing fishbone={drawn} title={title} />
      </div>
      <Exports book={book} drawn={drawn} title={title} />
    </dialog>
  )
}

function Exports({ book, drawn, title }: { book: Book; drawn: Fishbone; title: string }) {
  const { w, panel, ticket } = book
  const palette = palettes[panel.state.theme.value]
  const name = `fishbone-${ticket.id.replace(/[^\w-]+/g, '-')}`
  const png = async (then: (picture: Blob) => Promise<string | null>) => {
    const picture = await pngOf(drawn, palette)
    const told = picture ? await then(picture) : w('pictureNotMade')
    if (told) panel.actions.say(told)
  }
  return (
    <div class="picture-actions">
      <Button
        kind="quiet"
        onClick={() =>
          void png(async (picture) => w((await copyPicture(picture)) ? 'pictureCopied' : 'pictureNotCopied'))
        }
      >
        {w('copyPicture')}
      </Button>
      <Button
        kind="quiet"
        onClick={() =>
          void png(async (picture) => {
            save(picture, `${name}.png`)
            return null
          })
        }
      >
        {w('savePng')}
      </Button>
      <Button
        kind="quiet"
        onClick={() =>
          save(new Blob([fishboneSvg(drawn, title, palette)], { type: 'image/svg+xml' }), `${name}.svg`)
        }
      >
        {w('saveSvg')}
      </Button>
    </div>
  )
}

/** The same shapes as in the file, coloured by the panel's own theme. Without a title it is part of a button that names it. */
function Drawing({ fishbone, title }: { fishbone: Fishbone; title?: string }) {
  const { width, height, shapes } = fishbone
  return (
    <svg
      class="fishbone-drawing"
      viewBox={`0 0 ${width} ${height}`}
      width={title ? width : undefined}
      height={title ? height : undefined}
      role={title ? 'img' : undefined}
      aria-label={title}
      aria-hidden={title ? undefined : 'true'}
    >
      {shapes.map((shape, at) => (
        <Piece key={at} shape={shape} />
      ))}
    </svg>
  )
}

function Piece({ shape }: { shape: Shape }) {
  if (shape.of === 'line') {
    const { x1, y1, x2, y2, weight } = shape
    return <path d={`M${x1} ${y1}L${x2} ${y2}`} stroke-width={weight} />
  }
  if (shape.of === 'box') {
    const { x, y, w, h, tone } = shape
    return <rect x={x} y={y} width={w} height={h} rx={6} class={`fish-${tone}`} />
  }
  const { x, y, end, text, size, bold, struck, tone } = shape
  return (
    <text
      x={x}
      y={y}
      text-anchor={end ? 'end' : 'middle'}
      font-size={size}
      font-weight={bold ? 600 : undefined}
      text-decoration={struck ? 'line-through' : undefined}
      class={`fish-${tone}`}
    >
      {text}
    </text>
  )
}
