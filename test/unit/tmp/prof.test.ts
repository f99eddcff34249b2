import { test } from 'vitest'
import { writeFileSync } from 'node:fs'
import { sentencesOf, writtenIn } from '@/lib/coach/read'
import { chineseMoves } from '@/lib/coach/chinese/moves'
import { chineseStances } from '@/lib/coach/chinese/stances'
import { englishMoves } from '@/lib/coach/english/moves'
import { englishStances } from '@/lib/coach/english/stances'
import { findDraftEvidence, draftFacts } from '@/lib/checklist'
import { findPromises } from '@/lib/promises'
import { readConversation } from '@/lib/sentiment'
import { conversation } from '@/test/eval/coach'
const en='Hi Mara, thank you for telling us, and I am sorry you had to write twice about the cracked hob. I have checked the order of 12 May: the part left our warehouse on Monday and reaches you on Thursday before noon. If nobody is in, the driver leaves it with your neighbour. Our terms allow a return within 30 days, and I can also offer you a new one instead. Which would you prefer?\n\n'
const zh='王女士您好，让您等了这么久，真的很抱歉。您说的两笔扣款我都查到了，第二笔是系统重复提交造成的，我已经帮您申请原路退回，明天下午五点前到账。期间您可以正常使用，不影响会员权益；如果还有哪里不清楚，直接回复我就可以。您看换货和退款哪种更合适？\n'
test('prof', () => {
  let out=''
  for (const [lang,d,moves,st] of [['en',en.repeat(20).slice(0,4000),englishMoves,englishStances],['zh',zh.repeat(50).slice(0,4000),chineseMoves,chineseStances]] as const) {
    const rows:[string,number,number][]=[]
    const ss=sentencesOf(writtenIn(d))
    for (const [n,ps] of [...Object.entries(moves),...Object.entries(st)]) ps.forEach((p,i)=>{
      const c0=performance.now(); p.find.exec(ss[0]!.text); p.unless?.test(ss[0]!.text); const c=performance.now()-c0
      for(let k=0;k<20;k++) for (const s of ss) p.find.exec(s.text)
      const t=performance.now(); for(let k=0;k<20;k++) for (const s of ss) {p.find.exec(s.text)}
      rows.push([n+i,(performance.now()-t)/20,c])
    })
    rows.sort((a,b)=>b[1]-a[1])
    out+=lang+' total '+rows.reduce((s,r)=>s+r[1],0).toFixed(2)+' cold '+rows.reduce((s,r)=>s+r[2],0).toFixed(1)+'\n'+rows.slice(0,14).map(r=>r[0]+' '+r[1].toFixed(3)+' cold '+r[2].toFixed(1)).join('\n')+'\n'
    const tk=conversation(lang==='zh'?'什么时候能退？很生气！——王敏':'When does my new hob arrive? I am upset. Mara')
    for (const [n,f] of [['evidence',()=>findDraftEvidence(d,tk)],['facts',()=>draftFacts(d,tk)],['promises',()=>findPromises(d,{now:'2026-03-27T15:20:00Z',zone:'UTC'})],['read',()=>sentencesOf(writtenIn(d))],['cue',()=>readConversation(tk.messages)]] as const) {
      for(let k=0;k<10;k++) f(); const t=performance.now(); for(let k=0;k<20;k++) f(); out+=n+' '+((performance.now()-t)/20).toFixed(2)+'\n' }
  }
  writeFileSync('/tmp/prof.txt', out)
}, 100000)
