/** The page's labels in the languages it can be switched to: an adapter must not depend on them. */
export type Words = {
  message: (name: string, via: string) => string
  publicComposer: string
  internalComposer: string
  publicReply: string
  internalNote: string
  messaging: string
  placeholder: string
  subject: string
  ticket: string
  submitAs: string
  send: string
  requester: string
  assignee: string
  priority: string
  tags: string
  internal: string
  statuses: Record<string, string>
}

const en: Words = {
  message: (name, via) => `Message from ${name}, via ${via}`,
  publicComposer: 'Public reply composer',
  internalComposer: 'Internal note composer',
  publicReply: 'Public reply',
  internalNote: 'Internal note',
  messaging: 'Messaging',
  placeholder: 'Write a reply',
  subject: 'Subject',
  ticket: 'Ticket',
  submitAs: 'Submit as',
  send: 'Send',
  requester: 'Requester',
  assignee: 'Assignee',
  priority: 'Priority',
  tags: 'Tags',
  internal: 'Internal',
  statuses: {
    new: 'New',
    open: 'Open',
    pending: 'Pending',
    hold: 'On-hold',
    solved: 'Solved',
    closed: 'Closed',
  },
}

const pt: Words = {
  message: (name, via) => `Mensagem de ${name}, por ${via}`,
  publicComposer: 'Editor de resposta pública',
  internalComposer: 'Editor de observação interna',
  publicReply: 'Resposta pública',
  internalNote: 'Observação interna',
  messaging: 'Mensagens',
  placeholder: 'Escreva uma resposta',
  subject: 'Assunto',
  ticket: 'Ticket',
  submitAs: 'Enviar como',
  send: 'Enviar',
  requester: 'Solicitante',
  assignee: 'Atribuído',
  priority: 'Prioridade',
  tags: 'Tags',
  internal: 'Interna',
  statuses: {
    new: 'Novo',
    open: 'Aberto',
    pending: 'Pendente',
    hold: 'Em espera',
    solved: 'Resolvido',
    closed: 'Fechado',
  },
}

const zh: Words = {
  message: (name, via) => `来自 ${name} 的消息，渠道：${via}`,
  publicComposer: '公开回复编辑器',
  internalComposer: '内部备注编辑器',
  publicReply: '公开回复',
  internalNote: '内部备注',
  messaging: '消息',
  placeholder: '撰写回复',
  subject: '主题',
  ticket: '工单',
  submitAs: '提交为',
  send: '发送',
  requester: '请求者',
  assignee: '受托人',
  priority: '优先级',
  tags: '标签',
  internal: '内部',
  statuses: {
    new: '新建',
    open: '待处理',
    pending: '等待中',
    hold: '搁置',
    solved: '已解决',
    closed: '已关闭',
  },
}

export function wordsFor(locale: string): Words {
  return locale === 'pt-BR' ? pt : locale === 'zh-CN' ? zh : en
}
