/**
 * The parts of the panel whose code comes to the page when it is first wanted (entrypoints/late.ts):
 * what opens on a click or key, and the insertion of text. The five parts themselves are always there.
 */
import { TipLayer } from '@/components/shared'
import { insertText } from '@/lib/composer'
import { Gate } from '../checklist/Gate'
import { ItemFields } from '../checklist/ItemFields'
import { ItemHistory } from '../checklist/ItemHistory'
import { OrderNotice } from '../checklist/OrderNotice'
import { SkipForm } from '../checklist/SkipForm'
import { Coach } from '../coach/Coach'
import { CueMore } from '../cue/CueMore'
import { MenuSheet } from '../MenuSheet'
import { Owed } from '../owed/Owed'
import { Playbook } from '../playbook/Playbook'
import { PlaybookLine } from '../playbook/PlaybookLine'
import { ShortcutSheet } from '../ShortcutSheet'
import { FillForm } from '../say/FillForm'
import { Palette } from '../say/palette/Palette'
import { SearchBox } from '../say/SearchBox'
import { watchShortcuts } from '../say/shortcuts'

export const lateParts = {
  views: {
    Coach,
    CueMore,
    FillForm,
    Gate,
    ItemFields,
    ItemHistory,
    MenuSheet,
    OrderNotice,
    Owed,
    Palette,
    Playbook,
    PlaybookLine,
    SearchBox,
    ShortcutSheet,
    SkipForm,
    TipLayer,
  },
  insertText,
  watchShortcuts,
}

export type LateParts = typeof lateParts
