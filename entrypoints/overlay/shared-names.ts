/**
 * What the panel's late parts use of the code that is in the page already: by module, as it is imported,
 * the names they may take. wxt.config.ts builds the late script against this list, so that it carries no
 * second Preact and no second panel context.
 */
export const sharedNames = {
  preact: ['Component', 'Fragment'],
  'preact/hooks': ['useEffect', 'useId', 'useLayoutEffect', 'useMemo', 'useRef', 'useState'],
  'preact/jsx-runtime': ['Fragment', 'jsx', 'jsxs'],
  '@preact/signals': ['computed', 'effect', 'signal', 'useComputed', 'useSignal'],
  '@/components/panel/checklist/rove': ['moveFocus'],
  '@/components/panel/cue/quote': ['quote'],
  '@/components/panel/context': ['currentLook', 'readyTicket', 'usePanel'],
  '@/components/panel/insert': ['insertPhrase', 'shownPhrases'],
  '@/components/panel/say/PhraseText': ['PhraseText'],
  '@/components/panel/say/gaps': ['gapName'],
  '@/components/panel/say/PhraseRow': ['insertWord'],
  '@/components/shared/Button': ['Button', 'IconButton'],
  '@/components/shared/Segmented': ['Segmented'],
  '@/components/shared/icons': ['Icon', 'Mark'],
  '@/components/shared/keys': ['ariaKey', 'isTyping', 'Key', 'keyName'],
  '@/lib/composer/caret': ['returnCaret', 'sinceTyped', 'trackCaret'],
} as const

export { MEETING } from '../../components/panel/late/meeting'
