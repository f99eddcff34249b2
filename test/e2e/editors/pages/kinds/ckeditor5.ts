import { BlockQuote, Bold, ClassicEditor, Essentials, Link, List, Paragraph } from 'ckeditor5'
import 'ckeditor5/ckeditor5.css'
import { type AnyCkeditor5, mountedCkeditor5 } from '../ckeditor5'
import type { MountKind } from '../mounted'

export const mount: MountKind = async (place) =>
  mountedCkeditor5(
    (await ClassicEditor.create(place, {
      licenseKey: 'GPL',
      plugins: [Essentials, Paragraph, Bold, Link, List, BlockQuote],
      toolbar: ['bold', 'link', 'bulletedList', 'undo', 'redo'],
    })) as unknown as AnyCkeditor5,
  )
