/** A plausible grey helpdesk behind the panel: bars for words, a thread, a reply box. Loud styles on purpose. */
export function drawBackdrop(page: HTMLElement, dark: boolean): void {
  const ink = dark ? '#3a4048' : '#d4d9de'
  const paper = dark ? '#23272c' : '#ffffff'
  const bar = (width: string, extra = '') =>
    `<div style="height:10px;border-radius:5px;background:${ink};width:${width};margin:8px 0;${extra}"></div>`
  const message = (lines: string[]) =>
    `<div style="display:flex;gap:14px;margin:18px 0"><div style="width:34px;height:34px;border-radius:50%;background:${ink};flex:none"></div><div style="flex:1">${lines.map((width) => bar(width)).join('')}</div></div>`
  page.style.cssText = `display:grid;grid-template-columns:56px 200px 1fr;min-height:100vh;background:${dark ? '#191c20' : '#f0f2f4'}`
  page.innerHTML = `
    <nav aria-label="Helpdesk" style="background:${dark ? '#0e1114' : '#17323a'}"></nav>
    <div style="padding:20px 16px">${['70%', '90%', '60%', '80%', '50%'].map((width) => bar(width)).join('')}</div>
    <div style="background:${paper};padding:24px 28px">
      ${bar('45%', 'height:16px')}
      ${message(['92%', '85%', '40%'])}${message(['60%', '35%'])}${message(['88%', '93%', '70%', '22%'])}
      <textarea aria-label="Reply" style="box-sizing:border-box;width:100%;height:130px;border:1px solid ${ink};border-radius:6px;background:${paper};color:inherit"></textarea>
    </div>`
}
