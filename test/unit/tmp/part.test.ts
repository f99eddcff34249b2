import { test } from 'vitest'
import { writeFileSync } from 'node:fs'
import { findDraftEvidence, draftFacts } from '@/lib/checklist'
import { readConversation } from '@/lib/sentiment'
import { conversation, coachOn } from '@/test/eval/coach'
import { readForCoach } from '@/entrypoints/background/coach'
const en='Hi Mara, thank you for telling us, and I am sorry you had to write twice about the cracked hob. I have checked the order of 12 May: the part left our warehouse on Monday and reaches you on Thursday before noon. If nobody is in, the driver leaves it with your neighbour. Our terms allow a return within 30 days, and I can also offer you a new one instead. Which would you prefer?\n\n'
const zh='王女士您好，让您等了这么久，真的很抱歉。您说的两笔扣款我都查到了，第二笔是系统重复提交造成的，我已经帮您申请原路退回，明天下午五点前到账。期间您可以正常使用，不影响会员权益；如果还有哪里不清楚，直接回复我就可以。您看换货和退款哪种更合适？\n'
test('p',()=>{ let out=''
 for (const [l,d0,c] of [['en',en.repeat(20).slice(0,4000),'This is the second time I write. When does my new hob arrive, and can I return it if it does not fit? I am really upset. Mara'],['zh',zh.repeat(50).slice(0,4000),'这已经是第二次了，为什么扣了我两笔钱？什么时候能退？会员还能用吗？真的很生气。——王敏']] as const) {
  const tk=conversation(c); let k=0
  const ev=findDraftEvidence(d0,tk); const cue=readConversation(tk.messages)
  for (const [n,f] of [['evidence',()=>findDraftEvidence(d0.slice(0,3990)+k++,tk)],['facts',()=>draftFacts(d0.slice(0,3990)+k++,tk)],['cue',()=>readConversation(tk.messages)],['coach all but evidence',()=>readForCoach(tk,d0.slice(0,3990)+' '+k++,ev,cue,{off:[],internalWords:[],fineWords:[]},Date.now())]] as const){ for(let i=0;i<60;i++)f(); const t=performance.now(); for(let i=0;i<60;i++)f(); out+=l+' '+n+' '+((performance.now()-t)/60).toFixed(2)+'\n'} }
 writeFileSync('/tmp/part.txt',out)},60000)
