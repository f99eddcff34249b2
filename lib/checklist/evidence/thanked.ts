/** thanked: the customer is thanked or appreciated for something. */
import { type Detector, prove, type Rule } from './rules'

const EN: Rule[] = [
  {
    find: /\b(?:thanks|thank you|thank-you|thx|many thanks|thankful|grateful|gratitude)\b/i,
    notAfter: /\b(?:no|without|not|don't|instead of|a|your|his|her|their|say|said|saying|says|my)\s*$/i,
    unless:
      /\bthanks to (?!you\b|your\b)|\bno thanks\b|\bthank(?:s|[- ]you) (?:page|card|note|email|message|vouchers?|gift|letter|discount|offer|points|coupons?)s?\b|\bno need (?:for|to) thank|\bgrateful (?:if|should)\b|\b(?:would|'d|should) be (?:\w+ )?grateful\b/i,
  },
  {
    find: /\b(?:say|add|send|with|offer|mean|extend) (?:you )?(?:a (?:big|huge|sincere|real|proper|heartfelt|personal) |my (?:\w+ )?|our (?:\w+ )?)?(?:thanks|thank you)\b/i,
    unless: /\b(?:wanted|want|like|wanted me) to say no\b/i,
  },
  {
    find: /\b(?:I|we)(?: (?:really|truly|do|very much|so|greatly|genuinely|also|deeply|all|both|certainly|sincerely))* appreciate (?:you|your|the|it|that you|being|all|every|how patient|how (?:clearly|quickly|kind|honest|calm)|this|how you)\b|^\W*(?:(?:really|much|truly) )?appreciate (?:it|you \w+ing|the|your|that)\b|\bcheers for (?:the|that|\w+ing|your|this)\b/i,
    unless:
      /\bappreciate (?:it if|that this|that it|that you(?:'re| are| have|'ve| must| may| need| want|r)|the (?:frustration|urgency|difficulty|worry|concern|stress|position|pressure|inconvenience|importance)|your (?:frustration|concern|concerns|position|situation|disappointment|worry|urgency|anger|point|annoyance)|this is|how (?:frustrat|this|that|worry|hard|difficult))/i,
  },
  {
    find: /\b(?:much|very much|greatly|really|truly|sincerely) appreciated\b|\byour (?:patience|help|honesty|understanding|trust|feedback|time|kindness|support|loyalty|kind words) (?:is|are|means|mean|meant|has|have|was|were)\b[^.]{0,24}\b(?:appreciated|a lot|so much|valued|everything|invaluable|the world|a great help|a huge help|helped)\b/i,
  },
]

const ZH: Rule[] = [
  {
    find: /谢谢|感谢|多谢|谢啦|谢了|谢过|致谢|谢意|感激|拜谢|鸣谢|非常谢|十分谢/,
    notAfter: /(?:不用|不必|无需|别|甭|不需要|用不着|不要|没有?|不胜|您的|你的|收到您的|向|让|替我)\s*$/,
    unless:
      /(?:不用|不必|无需|甭|别|用不着|不需要|哪里|不要)(?:这么|跟我|和我|客气|总|再|说|[，,])*(?:谢|感谢)|感谢信|感谢函|(?:将|则|会)不胜感激|感谢页/,
  },
  {
    find: /(?:辛苦(?:您|你|各位|大家|老师)(?:了|啦|跑这|特意|专门|耐心|这么)|(?:您|各位|老师|大家)(?:真的)?辛苦了|承蒙您|有劳您了|多亏(?:了)?您|幸亏您|幸好您)/,
    unless: /辛苦您(?:再|先|把|帮|稍|等|提供|发|确认|填|核|看|按|到|在|去)/,
  },
]

export const thanked: Detector = ({ sentences }) => prove(sentences, { en: EN, zh: ZH })
