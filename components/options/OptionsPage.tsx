import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { Button, Guard, isTyping, Mark, TipLayer } from '@/components/shared'
import { translator } from '@/lib/i18n'
import { optionsWords } from '@/lib/i18n/words/options'
import { AlertsPage } from './alerts/AlertsPage'
import { ChecklistsPage } from './checklists/ChecklistsPage'
import { OptionsContext, type OptionsTools } from './context'
import { DataPage } from './data/DataPage'
import type { Desk } from './desk'
import { focusOn } from './focus'
import { GeneralPage } from './general/GeneralPage'
import { latePage } from './parts/late-page'
import { PermissionsPage } from './permissions/PermissionsPage'
import type { Platform } from './platform'
import { type Route, routeOf, sections } from './route'
import { SaveBar } from './SaveBar'
import { SitesPage } from './sites/SitesPage'
import { Trouble } from './Trouble'

// Each brings its own words, and its engine where it has one.
const SlaPage = latePage('sla', () => import('./sla/SlaPage').then((room) => room.SlaPage))
const LibraryPage = latePage('phrases', () =>
  import('./library/LibraryPage').then((room) => room.LibraryPage),
)
const CuePage = latePage('cue', () => import('./cue/CuePage').then((room) => room.CuePage))
const CoachPage = latePage('coach', () => import('./coach/CoachPage').then((room) => room.CoachPage))
const HelpdesksPage = latePage('helpdesks', () =>
  import('./helpdesks/HelpdesksPage').then((room) => room.HelpdesksPage),
)
const MeasuresPage = latePage('measures', () =>
  import('./measures/MeasuresPage').then((room) => room.MeasuresPage),
)
const AboutPage = latePage('about', () => import('./about/AboutPage').then((room) => room.AboutPage))

/** The options page: sections at the left, one at a time, saved as they change. */
export function OptionsPage({ desk, platform }: { desk: Desk; platform: Platform }) {
  const lang = desk.lang.value
  const readOnly = desk.readOnly.value
  const tools = useMemo<OptionsTools>(
    () => ({
      desk,
      platform,
      lang,
      readOnly,
      t: translator(optionsWords, lang),
    }),
    [desk, platform, lang, readOnly],
  )
  const { t } = tools
  const route = useRoute()
  const root = useRef<HTMLDivElement>(null)
  const undo = () => {
    const step = desk.undo()
    if (!step) return
    desk.say(t('save.undone', { what: step.what }))
    if (step.place !== location.hash) location.hash = step.place
    focusOn(step.focus ?? (desk.steps.peek().length > 0 ? 'undo' : null))
  }
  useEffect(() => {
    document.title = t('page.title', { section: t(`section.${route.section}`) })
  }, [t, route])
  return (
    <OptionsContext.Provider value={tools}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the whole page; the button does the same. */}
      <div
        class="options"
        ref={root}
        onKeyDown={(event) => {
          if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey)) return
          if (event.shiftKey || event.altKey || isTextField(event)) return
          event.preventDefault()
          undo()
        }}
      >
        <header class="side">
          <p class="brand">
            <Mark size={20} /> Outside First
          </p>
          <nav aria-label={t('page.sections')}>
            {sections.map((section) => (
              <a
                key={section}
                href={`#${section}`}
                aria-current={section === route.section ? 'page' : undefined}
              >
                {t(`section.${section}`)}
              </a>
            ))}
          </nav>
          <span data-focus="undo">
            <SaveBar onUndo={undo} />
          </span>
        </header>
        <div class="content">
          <Trouble />
          <Guard
            key={`${route.section}/${route.id}`}
            fallback={(again) => (
              <main class="page">
                <h1 tabIndex={-1}>{t('page.partFailed')}</h1>
                <Button onClick={again}>{t('page.retry')}</Button>
              </main>
            )}
          >
            <Page route={route} />
          </Guard>
        </div>
        <p class="hidden" role="status" aria-live="polite">
          {desk.said.value}
        </p>
        <TipLayer within={root} />
      </div>
    </OptionsContext.Provider>
  )
}

function Page({ route }: { route: Route }) {
  switch (route.section) {
    case 'checklists':
      return <ChecklistsPage id={route.id} />
    case 'phrases':
      return <LibraryPage id={route.id} />
    case 'sla':
      return <SlaPage id={route.id} />
    case 'cue':
      return <CuePage />
    case 'general':
      return <GeneralPage />
    case 'alerts':
      return <AlertsPage />
    case 'coach':
      return <CoachPage />
    case 'sites':
      return <SitesPage />
    case 'helpdesks':
      return <HelpdesksPage id={route.id} />
    case 'measures':
      return <MeasuresPage />
    case 'data':
      return <DataPage />
    case 'permissions':
      return <PermissionsPage />
    case 'about':
      return <AboutPage />
  }
}

/** The page that the address names. A new page starts at its top, with the focus on its title. */
function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash))
  useEffect(() => {
    const stop = new AbortController()
    window.addEventListener(
      'hashchange',
      () => {
        setRoute(routeOf(location.hash))
        window.scrollTo(0, 0)
        focusOn(null)
      },
      { signal: stop.signal },
    )
    return () => stop.abort()
  }, [])
  return route
}

/** In a text, Ctrl+Z is the text's own. A switch or a radio button has nothing to undo. */
function isTextField(event: Event): boolean {
  const target = event.target
  return isTyping(event) && !(target instanceof HTMLInputElement && /^(checkbox|radio)$/.test(target.type))
}
