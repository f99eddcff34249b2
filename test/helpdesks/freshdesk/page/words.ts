/** The portal's labels in the languages it can be switched to; some test ids are labels too. */
export type Words = {
  reply: string
  forward: string
  note: string
  send: string
  addNote: string
  discard: string
  reported: string
  replied: string
  noted: string
  close: string
  status: string
  priority: string
  group: string
  agent: string
  properties: string
  requester: string
  more: (n: number) => string
}

const en: Words = {
  reply: 'Reply',
  forward: 'Forward',
  note: 'Add note',
  send: 'Send',
  addNote: 'Add note',
  discard: 'Discard draft',
  reported: 'reported via',
  replied: 'replied',
  noted: 'added a private note',
  close: 'Close',
  status: 'Status',
  priority: 'Priority',
  group: 'Group',
  agent: 'Agent',
  properties: 'Properties',
  requester: 'Contact details',
  more: (n) => `+${n} conversations`,
}

const pt: Words = {
  reply: 'Responder',
  forward: 'Encaminhar',
  note: 'Adicionar nota',
  send: 'Enviar',
  addNote: 'Adicionar nota',
  discard: 'Descartar rascunho',
  reported: 'relatou por',
  replied: 'respondeu',
  noted: 'adicionou uma nota privada',
  close: 'Fechar',
  status: 'Status',
  priority: 'Prioridade',
  group: 'Grupo',
  agent: 'Agente',
  properties: 'Propriedades',
  requester: 'Dados do contato',
  more: (n) => `+${n} conversas`,
}

const zh: Words = {
  reply: '回复',
  forward: '转发',
  note: '添加备注',
  send: '发送',
  addNote: '添加备注',
  discard: '放弃草稿',
  reported: '提交，来源：',
  replied: '已回复',
  noted: '添加了私密备注',
  close: '关闭',
  status: '状态',
  priority: '优先级',
  group: '组',
  agent: '客服',
  properties: '属性',
  requester: '联系人详情',
  more: (n) => `还有 ${n} 条会话`,
}

export function wordsFor(locale: string): Words {
  return locale === 'pt-BR' ? pt : locale === 'zh-CN' ? zh : en
}
