import { test } from 'vitest'
import { writeFileSync } from 'node:fs'
import { benchCoach } from '@/test/bench/coach.bench'
import { coachOn, conversation } from '@/test/eval/coach'
import { findDraftEvidence } from '@/lib/checklist'
test('bench', () => {
  let out=''
  for (let i=0;i<3;i++) out+=JSON.stringify(benchCoach())+'\n'
  const hostile: Record<string,string> = {
    a: 'a'.repeat(20000), sp: ' '.repeat(20000)+'x', han: '您'.repeat(20000), comma: '您好,'.repeat(7000), i: 'I '.repeat(10000), you: 'you '.repeat(5000), the: 'the team '.repeat(2500), wo: '我们'.repeat(10000), qing: '请您'.repeat(10000), hui: '我会联系您'.repeat(4000), caps:'AB '.repeat(7000), br:'{{'.repeat(10000), q: '"'.repeat(20000), dots: '. '.repeat(10000), digits: '1'.repeat(20000), ex: '!'.repeat(20000), tw: '同事'.repeat(10000), kefu:'客服小妹'.repeat(5000), as:'as I already '.repeat(1600), ticks:'`'.repeat(20000), brk:'['.repeat(20000), und:'_'.repeat(20000), team:'my '.repeat(7000), ren:'任何人都'.repeat(5000), ni:'您没仔细看'.repeat(4000), colon: 'Hi, hello, '.repeat(2000)
  }
  for (const [k,d] of Object.entries(hostile)) { const c=/[\u4e00-\u9fff]/.test(d)?'您好，什么时候到？很生气！——王敏':'When does it come? I am upset. Mara'; const t=performance.now(); findDraftEvidence(d,conversation(c)); const e=performance.now(); coachOn(conversation(c), d); const f=performance.now(); if (f-t>40) out+=`${k} evidence ${(e-t).toFixed(0)} all ${(f-e).toFixed(0)}\n` }
  writeFileSync('/tmp/bench.txt', out)
}, 200000)
