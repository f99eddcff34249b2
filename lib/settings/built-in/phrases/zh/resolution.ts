/** 问题解决与资源调动：在做什么、谁在做、什么时候有结果。 */
import { NIN_HAO } from '../greeting'
import { shelf } from '../shelf'

export const resolutionZh = shelf('zh', 'resolution', [
  {
    intent: 'give-next-step-time',
    key: 'mail',
    title: '下一步和时间',
    body: `${NIN_HAO}

跟您说一下接下来的安排，您心里好有数：这件事由我来办，{{promise.time}}之前我一定回您，就算还没全部办完，也会告诉您办到了哪一步。`,
  },
  {
    intent: 'give-next-step-time',
    key: 'chat',
    title: '……之前回复您',
    body: '我现在就去核实，{{promise.time}}之前回复您。',
    length: 'chat',
  },
  {
    intent: 'give-next-step-time',
    key: 'urgent',
    title: '按您的期限倒排',
    body: `${NIN_HAO}

我知道您时间很紧，所以先办您这件事。{{promise.time}}之前我把情况告诉您，给您留出做决定的时间。`,
    moods: ['worried', 'upset', 'angry'],
    risks: ['urgent'],
    when: ['c.deadline', 'r.urgent', 'c.vague-time', 'c.standstill'],
  },
  {
    intent: 'update-in-progress',
    key: 'mail',
    title: '目前的进展',
    body: `${NIN_HAO}

知道您在等消息。这件事我在跟，不管有没有办完，{{promise.time}}之前都再给您一次消息。{{cursor}}`,
  },
  {
    intent: 'update-in-progress',
    key: 'chat',
    title: '还在跟进',
    body: '您的事我在跟进，{{promise.time}}之前再跟您说一次。',
    length: 'chat',
  },
  {
    intent: 'update-delayed',
    key: 'mail',
    title: '比说好的要晚',
    body: `${NIN_HAO}

之前说好的时间我们没有做到，对不起。新的时间是{{promise.time}}，我核实过，是能做到的。{{cursor}}`,
  },
  {
    intent: 'update-delayed',
    key: 'chat',
    title: '还需要一点时间',
    body: '抱歉，比之前说的要慢一些。{{promise.time}}之前我给您结果。',
    length: 'chat',
  },
  {
    intent: 'handoff-with-owner',
    key: 'mail',
    title: '请专人加入，我继续负责',
    body: `${NIN_HAO}

这件事想给您最稳妥的答复，我请{{fact.owner}}一起来看，前因后果由我交代清楚，您不用再讲一遍。我仍然是您的联系人。{{cursor}}`,
  },
  {
    intent: 'handoff-with-owner',
    key: 'chat',
    title: '请对口的同事帮您',
    body: '这个问题我请{{fact.owner}}来帮您看，情况都已经说明，您不用重复。{{promise.time}}之前给您答复。',
    length: 'chat',
  },
  {
    intent: 'escalate-to-manager',
    key: 'mail',
    title: '我现在就请主管来看',
    body: `${NIN_HAO}

您希望由更能做主的人来看，这个要求很合理。我现在就把您的情况和您写的内容原原本本交给主管，不用您再讲一遍。在您得到答复之前，有事您照样找我。{{cursor}}`,
    risks: ['manager'],
    unless: ['n.manager'],
  },
  {
    intent: 'escalate-to-manager',
    key: 'chat',
    title: '我请主管来处理',
    body: '理解您的要求。我现在就请主管来看，您说的都会转达到。',
    length: 'chat',
    risks: ['manager'],
  },
  {
    intent: 'refund-started',
    key: 'mail',
    title: '退款已经办理',
    body: `${NIN_HAO}

跟您说个好消息，退款已经办理了{% if fact.amount %}，金额是{{fact.amount}}{% endif %}，会按原路退回。银行入账一般要几个工作日，这一段我们双方都快不了。您这边不用再做什么。`,
    risks: ['refund'],
    audience: 'external',
  },
  {
    intent: 'refund-started',
    key: 'upset',
    title: '抱歉，钱已经在退',
    body: `${NIN_HAO}

事情走到这一步，很抱歉。退款已经办了{% if fact.amount %}，金额是{{fact.amount}}{% endif %}，按原路退回，银行可能要几个工作日才显示。您不用再操心别的手续。`,
    moods: ['upset', 'angry', 'worried'],
    risks: ['refund'],
    audience: 'external',
  },
  {
    intent: 'refund-started',
    key: 'chat',
    title: '退款办好了',
    body: '您的退款我已经提交了，会按原路退回，银行入账可能要几个工作日。',
    length: 'chat',
    risks: ['refund'],
    audience: 'external',
  },
  {
    intent: 'billing-corrected',
    key: 'mail',
    title: '账单已更正',
    body: `${NIN_HAO}

谢谢您看得这么仔细，确实是账单有误，已经更正：{{fact.action}}。请您再对一遍，哪怕差一分钱也告诉我。`,
    audience: 'external',
  },
  {
    intent: 'billing-corrected',
    key: 'chat',
    title: '扣费已改正',
    body: '您说得对，是多扣了，抱歉。已经帮您改正，现在的金额是{{fact.amount}}。',
    length: 'chat',
    audience: 'external',
  },
  {
    intent: 'delivery-status',
    key: 'mail',
    title: '包裹到哪儿了',
    body: `${NIN_HAO}

知道您在等这个包裹，我帮您查了：{{fact.state}}，预计{{fact.delivery_day}}送到。到时候要是还没收到，您回我一句，我去跟物流交涉。`,
    audience: 'external',
  },
  {
    intent: 'delivery-status',
    key: 'chat',
    title: '物流帮您查了',
    body: '物流帮您查到了：{{fact.state}}，预计{{fact.delivery_day}}送到。',
    length: 'chat',
    audience: 'external',
  },
  {
    intent: 'delivery-status',
    key: 'checking',
    title: '正在查送到哪里',
    body: `${NIN_HAO}

知道您在等，我现在就去查到了哪一步、什么时候能送到。{{cursor}}`,
    unless: ['n.delivery'],
    audience: 'external',
  },
  {
    intent: 'delivery-status',
    key: 'checking-chat',
    title: '马上查送到哪里',
    body: '我现在就帮您查到了哪一步、什么时候能送到。',
    length: 'chat',
    unless: ['n.delivery'],
    audience: 'external',
  },
  {
    intent: 'outage-notice',
    key: 'mail',
    title: '服务故障，定时通报',
    body: `${NIN_HAO}

耽误了您的工作，很抱歉。不是您操作的问题，我们有一部分服务现在出了故障，工程师正在抢修。{{promise.time}}之前，不管修没修好，我都给您一次消息。`,
    risks: ['urgent'],
  },
  {
    intent: 'outage-notice',
    key: 'chat',
    title: '是我们这边的故障',
    body: '抱歉，是我们这边服务出了故障，工程师正在修。{{promise.time}}之前我给您消息。',
    length: 'chat',
  },
  {
    intent: 'outage-resolved',
    key: 'mail',
    title: '服务恢复了',
    body: `${NIN_HAO}

谢谢您一直等着，服务已经恢复，可以接着用了，耽误您的这段时间很抱歉。麻烦您看一下那边是不是都正常，有哪里不对，直接告诉我，我先看您的。`,
  },
  {
    intent: 'outage-resolved',
    key: 'chat',
    title: '已经恢复',
    body: '谢谢您等到现在，服务恢复了。您再试一下，看看正常了吗？',
    length: 'chat',
  },
  {
    intent: 'bug-confirmed',
    key: 'mail',
    title: '确认是产品的问题',
    body: `${NIN_HAO}

您遇到的情况，确认是我们产品的问题，不是您操作的原因，给您添麻烦了。已经交给开发同事，我会替您盯着。{{cursor}}`,
  },
  {
    intent: 'bug-confirmed',
    key: 'chat',
    title: '确认是我们这边的问题',
    body: '这个确认是我们这边的问题，不是您的原因，已经交给开发同事，我替您盯着。',
    length: 'chat',
  },
  {
    intent: 'workaround',
    key: 'mail',
    title: '修好之前先这样用',
    body: `${NIN_HAO}

不想让您干等着，修好之前可以先这样用：{{fact.steps}}。哪一步卡住了，告诉我，我陪您一起弄。`,
  },
  {
    intent: 'workaround',
    key: 'chat',
    title: '先用这个办法',
    body: '先用这个办法顶一下，您的事不耽误：{{fact.steps}}。您试试行不行？',
    length: 'chat',
  },
  {
    intent: 'how-to-steps',
    key: 'mail',
    title: '操作步骤',
    body: `${NIN_HAO}

这个不难，几步就好。{{fact.steps}}

您看到的画面要是和我说的不一样，告诉我是哪一步，我接着帮您。`,
    moods: ['neutral', 'pleased'],
  },
  {
    intent: 'how-to-steps',
    key: 'worried',
    title: '一步步来，不会弄坏',
    body: `${NIN_HAO}

别担心，下面每一步都可以撤回来。{{fact.steps}}

您慢慢来，拿不准的时候先别点，问我就好。`,
    moods: ['worried', 'upset'],
  },
  {
    intent: 'how-to-steps',
    key: 'chat',
    title: '这样操作',
    body: '可以的，您这样操作：{{fact.steps}}。哪一步和您看到的不一样，随时跟我说。',
    length: 'chat',
  },
  {
    intent: 'access-restored',
    key: 'mail',
    title: '可以登录了',
    body: `${NIN_HAO}

谢谢您耐心等待，账号已经恢复。您登录一次看看，要是还有什么拦着您，跟我说。`,
  },
  {
    intent: 'access-restored',
    key: 'chat',
    title: '权限恢复了',
    body: '谢谢您等候，已经恢复了，您再登录试试？',
    length: 'chat',
  },
  {
    intent: 'emergency-action',
    key: 'mail',
    title: '人身安全第一',
    body: `${NIN_HAO}

您的安全最要紧。请先停止使用；在确保安全的情况下断开电源。如果有人受伤或有危险，先打急救或火警电话，再回我也不迟。我这边现在就按紧急情况上报，请问打哪个电话能马上找到您？`,
    risks: ['safety', 'urgent'],
    moods: ['worried', 'angry', 'upset', 'neutral'],
    when: ['c.emergency', 'n.emergency'],
    unless: ['t.safety', 'c.standstill'],
  },
  {
    intent: 'emergency-action',
    key: 'standstill',
    title: '业务停摆，按紧急处理',
    body: `${NIN_HAO}

我明白您那边已经停下来了，这件事按紧急情况处理，我现在就叫能解决的人一起来看。请问打哪个电话找您最快？`,
    risks: ['urgent'],
    moods: ['worried', 'angry', 'upset', 'neutral'],
    when: ['c.standstill', 'c.outage'],
  },
  {
    intent: 'emergency-action',
    key: 'chat',
    title: '请先停止使用',
    body: '安全第一，请先停止使用，离它远一点。您和身边的人都没事吧？我现在就按紧急情况上报。',
    length: 'chat',
    risks: ['safety'],
    when: ['c.emergency', 'n.emergency'],
    unless: ['t.safety', 'c.standstill'],
  },
  {
    intent: 'emergency-action',
    key: 'standstill-chat',
    title: '停摆了，马上叫人',
    body: '明白，这件事按紧急情况处理，我现在就叫能解决的人一起来看。',
    length: 'chat',
    risks: ['urgent'],
    when: ['c.standstill', 'c.outage'],
  },
  {
    intent: 'cancel-confirm',
    key: 'mail',
    title: '取消已办妥',
    body: `${NIN_HAO}

按您的意思，取消已经办好：服务到{{fact.end_date}}为止，之后不会再扣费。在那之前都可以照常使用，需要的资料请提前存一份。谢谢您这段时间的信任，以后任何时候都欢迎回来。`,
    risks: ['cancel'],
    audience: 'external',
  },
  {
    intent: 'cancel-confirm',
    key: 'chat',
    title: '已为您取消',
    body: '已经按您的意思办好取消，{{fact.end_date}}起生效。谢谢您一直以来的信任。',
    length: 'chat',
    risks: ['cancel'],
    audience: 'external',
  },
  {
    intent: 'internal-request',
    key: 'mail',
    title: '请同事协助：缘由和时间说清楚',
    body: `${NIN_HAO}

想请您帮个忙，我需要的是{{fact.request}}。您看什么时候方便？`,
    audience: 'internal',
  },
  {
    intent: 'internal-request',
    key: 'short',
    title: '还需要您一样东西',
    body: '要往下办，还需要您提供一样：{{fact.request}}。今天方便吗？',
    length: 'chat',
    audience: 'internal',
  },
  {
    intent: 'internal-update',
    key: 'mail',
    title: '需求进展',
    body: `${NIN_HAO}

跟您同步一下进展，方便您安排后面的工作：{{fact.state}}。下一步由我来做。{{cursor}}`,
    audience: 'internal',
    unless: ['n.delayed'],
  },
  {
    intent: 'internal-update',
    key: 'short',
    title: '给同事的进展',
    body: '这件事目前是这样：{{fact.state}}。下一步由我来做。',
    length: 'chat',
    audience: 'internal',
  },
])
