import { readFileSync, writeFileSync } from 'node:fs'
import { test } from 'vitest'
import { coachOn, conversation } from '@/test/eval/coach'
import { builtInPhrases } from '@/lib/settings/built-in/phrases'
import { renderPhrase } from '@/lib/phrasing'
test('why', () => {
  let out=''; const n:Record<string,number>={}
  const go=(id:string, lang:string, draft:string)=>{
    const t=performance.now()
    const got=coachOn(conversation(lang==='zh'?'您好，麻烦帮我看一下我的订单，谢谢。':'Hello, please have a look at my order. Thank you.'), draft).findings
    if (performance.now()-t>15) out+=`SLOW ${performance.now()-t} ${draft.slice(0,80)}\n`
    for (const f of got) { n[f.rule]=(n[f.rule]??0)+1; if(!['coldness','promise-without-time'].includes(f.rule)||id.startsWith('phrase')) out+=`${id} +${f.rule} ${f.why} [${f.spans.map(s=>draft.slice(s.start,s.end).slice(0,70)).join(' | ')}]\n` }
  }
  let k=0
  for (const [i,line] of readFileSync('test/eval/promises.tsv','utf8').split('\n').entries()) {
    const c = line.split('\t'); if (c.length<4) continue; k++
    go(String(i+1), c[0]!, c[3]!.replaceAll('\\n','\n'))
  }
  for (const p of builtInPhrases) {
    const r=renderPhrase(p.body, {} as never)
    let text=r.text; for (const m of r.missing) text=text.replaceAll(m.token, /time|due|date|by/.test(m.name)?(p.lang==='zh'?'明天下午5点':'5 pm tomorrow'):(p.lang==='zh'?'王敏':'Mara'))
    go('phrase '+p.id, p.lang, text)
  }
  writeFileSync('/tmp/prom.txt', JSON.stringify(n)+' of '+k+'\n'+out)
}, 60000)
