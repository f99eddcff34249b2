/** Short forms, codes and names of tools that the customer did not write: words of the house look like them. */

const CODE = /(?<![\p{Script=Latin}\d@/])[A-Za-z\d](?:[A-Za-z\d]|[_=+&/.-](?=[A-Za-z\d]))+/gu
/** Known to everybody. */
const COMMON = new Set(
  'ok pc tv id uk eu us usa ny la am pm pin sms mms gps usb led lcd hd uhd 4k 3d pdf doc docx xls xlsx csv jpg jpeg png gif zip mp3 mp4 html url www app ios iphone ipad ipados macos android windows wifi wi-fi 4g 5g sim esim nfc vat iban bic swift faq diy dvd cd cpu gpu ram ssd kg km cm mm ml ltd gmbh inc llc mrs mr ms dr phd nhs atm asap fyi ps pps xl xxl xs tba eta qr vip vpn dns https http gb mb tb kb khz hz kwh kw rsvp gmbh iso usb-c hdmi bluetooth paypal youtube whatsapp facebook instagram linkedin ebay gmail outlook excel word powerpoint google mon tue wed thu fri sat sun q1 q2 q3 q4 mri ct xray x-ray dhl ups dpd fedex ems n95 hpv ppt cad ai ktv mba hr it'.split(
    ' ',
  ),
)

/** Every such word with its place in `written`. */
export function strangeWords(written: string, customer: string): { start: number; end: number }[] {
  const theirs = customer.toLowerCase()
  return [...written.matchAll(CODE)].flatMap(({ 0: word, index }) =>
    isCode(word) && !COMMON.has(word.toLowerCase()) && !theirs.includes(word.toLowerCase())
      ? [{ start: index, end: index + word.length }]
      : [],
  )
}

/** Two capitals, a capital within, capitals with figures; no number, no long word that is shouted. */
function isCode(word: string): boolean {
  if (!/[A-Za-z]/.test(word) || /^\d+(?:[.:/-]\d+)*[a-z]{0,3}$/i.test(word)) return false
  if (/^[A-Z]\d{1,3}$|^\d+[A-Z]$/.test(word) || /^[A-Z]{7,}$/.test(word)) return false
  return (
    /[A-Z].*[A-Z]|[a-z][A-Z]|[A-Z].*\d|[a-z]_[a-z]/.test(word) && !/^[A-Z][a-z]+(?:-[A-Z][a-z]+)+$/.test(word)
  )
}
