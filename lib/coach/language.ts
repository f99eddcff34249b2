/** The language of a text: by script, and among Latin scripts by the small words that every sentence has. */
import { writtenLanguage } from '@/lib/ticket'

const SMALL: Record<string, ReadonlySet<string>> = Object.fromEntries(
  Object.entries({
    en: "i my me do does a an how what when where which who there so if as at by it's i'm let yes no just could would should the and you your we for is are with have this that will our not can please from but was been would hi thanks to of it in on all now any good",
    de: 'guten tag sehr geehrte geehrter grüßen freundlichen von bis uhr der die das und ich sie wir nicht ist mit für auf ein eine haben ihre ihr ihnen bitte noch wird kann auch dem den von zu im es wurde können sehr',
    fr: 'voici bonne journée jointe cordialement monsieur madame oui le la les des et je vous nous votre pour est une dans pas que avec sur bonjour merci sont cette ce mais être avez notre du un au qui',
    es: 'estimado estimada adjunto adjunta saludo saludos supuesto cordial nombre les puede puedes días el los las y que de su para con una por no es gracias hola nuestro hemos pero está son usted del ha lo como más se en un tengas muchas buen día muy',
    it: 'gentile cordiali saluti dispiace buongiorno può signor signora il lo gli che di per con una non è sono grazie ciao vostro abbiamo ma della questo suo più nel ho ci si le può del caro',
    pt: 'prezado prezada pode sua atenciosamente obrigada o os as que de para com uma não por seu obrigado olá nosso está são mas você do da em foi mais um ao bem durante primeiro e olá',
    nl: 'goedemorgen beste groet groeten vriendelijke kunt uw de het een en van ik u wij niet is voor met op uw dat zijn bedankt naar maar ook aan kan om heeft we onze',
    sv: 'och att det är som på för med av inte till den har jag vi du ett din ditt ja hej upp kan ska från',
    da: 'og at det er som på for med af ikke til den har jeg vi du et din dit ja hej op kan skal fra være',
    pl: 'witaj oczywiście może między pozdrawiam pan dziękuję dziękujemy być pana i w na z do nie się jest to że za dla jak został została pani panie dzień dobry proszę oraz czy',
    tr: 've bir bu için ile çok da de ne var yok merhaba sayın olarak gibi daha size sizin',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
)

/** Scripts that write their vowels as marks have few letters. */
function mostlyForeign(text: string): boolean {
  const foreign = text.match(/[^\p{Script=Latin}\p{Script=Han}\p{Script=Common}\p{Script=Inherited}]/gu)
  return (foreign?.length ?? 0) > (text.match(/\p{Script=Latin}/gu)?.length ?? 0)
}

/** 'zh', 'other' (another script), or a language of Latin letters; null when the text is too short to tell. */
export function languageOf(text: string): string | null {
  const script = writtenLanguage(text.slice(0, 4_000))
  if (script === null) return null
  if (script === 'zh') return (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= 3 ? 'zh' : null
  if (script === 'other' || mostlyForeign(text.slice(0, 4_000))) return 'other'
  const words =
    text
      .slice(0, 4_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  if (words.length < 3) return null
  const scores = Object.entries(SMALL)
    .map(([language, small]) => ({ language, score: words.filter((word) => small.has(word)).length }))
    .sort((a, b) => b.score - a.score)
  const [best, second] = scores
  if (!best || best.score < 2 || best.score < (second?.score ?? 0) * 1.5)
    return words.length >= 4 && best && best.score > 0 && best.score > (second?.score ?? 0)
      ? best.language
      : null
  return best.language
}

/** Too short to tell, but with an English word in it and no letter of another alphabet. */
export function startsEnglish(text: string): boolean {
  const words =
    text
      .slice(0, 400)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  return !/[^\p{ASCII}‘’“”–—…£€]/u.test(text) && words.some((word) => SMALL.en?.has(word) && word.length > 2)
}
