/** Is a text in a language this room reads? Script first, then, for Latin letters, the small words. */
import { writtenLanguage } from '@/lib/ticket'

const ENGLISH = new Set(
  (
    'the a an i you we it is are was were be been my your our this that to of in on for and or but not with have has had do ' +
    "does did can can't could will would should from at as if so what when how why me us they he she there please thanks thank " +
    "any some all no yes hello hi dear ok don't didn't i'm it's still need want get got just about by"
  ).split(' '),
)
/** Small words of German, French, Spanish, Portuguese, Italian, Dutch, Polish and Turkish that are no English ones. */
const FOREIGN = new Set(
  (
    'der das und ich nicht ist ein eine mit auf für sie wir mir mein meine bitte auch aber noch habe wie zu den dem sich ' +
    'le la les des est et je ne pas vous nous une que qui dans pour mon ma sur avec ce cette bonjour merci votre ' +
    'el los las es y mi un una por con para del se lo como pero muy hola gracias está tengo ' +
    'o os as não eu meu minha com uma você obrigado é do da ' +
    'il gli di che non sono per mio grazie ho ' +
    'het een ik niet mijn van dat zijn met voor bedankt ' +
    'nie jest się na proszę dziękuję w z jak bir ve bu için çok değil teşekkürler'
  ).split(' '),
)
const ENOUGH_WORDS = 4

/** `words` are the tokens of `text`. False: neither Chinese nor, as far as one can tell, English. */
export function isReadable(text: string, words: readonly string[]): boolean {
  const script = writtenLanguage(text)
  if (script === 'zh') return true
  if (script === 'other') return false
  let english = 0
  let foreign = 0
  for (const word of words) {
    if (ENGLISH.has(word)) english++
    else if (FOREIGN.has(word)) foreign++
  }
  return words.length < ENOUGH_WORDS ? foreign === 0 || english > 0 : foreign <= english
}
