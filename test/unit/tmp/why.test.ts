import { readFileSync, writeFileSync } from 'node:fs'
import { test } from 'vitest'
import { coachOn, conversation } from '@/test/eval/coach'
test('why', () => {
  let out=''
  for (const [i,line] of readFileSync(process.env['COACH_FILE']!,'utf8').split('\n').entries()) {
    const c = line.split('\t'); if (c.length<4) continue
    const draft=c[3]!.replaceAll('\\n','\n')
    const got=coachOn(conversation(c[2]!.replaceAll('\\n','\n')), draft).findings
    const wanted=c[1]!.split(',')
    for (const f of got) if(!wanted.includes(f.rule)) out+=`${i+1} +${f.rule} [${f.spans.map(s=>draft.slice(s.start,s.end).slice(0,40)).join(' | ')}] ${f.about??''}\n`
  }
  writeFileSync('/tmp/why.txt', out)
}, 60000)
