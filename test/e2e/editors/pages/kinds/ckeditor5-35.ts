/** The generation that Zendesk and Request Tracker shipped for years, as the ready-made classic build. */
// @ts-expect-error: the build has no types.
import ClassicEditor from 'ckeditor5-classic-35'
import { mountedCkeditor5 } from '../ckeditor5'
import type { MountKind } from '../mounted'

export const mount: MountKind = async (place) => mountedCkeditor5(await ClassicEditor.create(place))
