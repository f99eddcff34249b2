/** 更多话术：疑难场景、同事之间、有了结果之后；按时刻排列。 */
import { NIN_HAO } from '../greeting'
import { shelf } from '../shelf'

export const moreZh = [
  ...shelf('zh', 'first-impression', [
    {
      intent: 'acknowledge-receipt',
      key: 'formal',
      title: '正式来函已逐条看过',
      body: `${NIN_HAO}

谢谢您把情况一条一条写清楚。每一点我都看过了，会逐条答复，{{promise.time}}之前回复您。`,
      moods: ['upset', 'angry', 'neutral'],
      tone: 'formal',
      unless: ['s.later'],
      risks: ['legal'],
      when: ['r.legal', 'c.legal', 'c.dispute', 'c.clause', 's.contract-dispute'],
    },
    {
      intent: 'greet-and-own',
      key: 'internal-chat',
      title: '同事您好，我来跟',
      body: `{{ ticket.requester.first_name | default: '' }}您好，谢谢您提。这件事我来跟，我知道您那边等着用。{{cursor}}`,
      length: 'chat',
      audience: 'internal',
      unless: ['s.later'],
    },
    {
      intent: 'apologise-delay',
      key: 'internal',
      title: '让同事久等了',
      body: `${NIN_HAO}

这件事拖住了您手上的工作，对不起。现在我专门来办。{{cursor}}`,
      audience: 'internal',
      when: ['c.no-answer', 's.long-wait', 'n.delayed', 'c.broken-promise', 's.promise-open'],
    },
  ]),
  ...shelf('zh', 'needs', [
    {
      intent: 'confirm-understanding',
      key: 'change',
      title: '变更内容先对一遍',
      body: `${NIN_HAO}

谢谢您提前告诉我。为了不漏掉什么，我把这次的变动说一遍：{{fact.request}}。是这些吗，其余的照原来约定不变？`,
      scenarios: ['changed-requirement'],
      when: ['c.change', 's.changed-requirement'],
    },
    {
      intent: 'ask-details',
      key: 'internal',
      title: '问两点，马上动手',
      body: `${NIN_HAO}

需求收到，谢谢。想一次办对，请教两点：是哪个系统或哪个地点，除了您还有谁受影响？`,
      audience: 'internal',
    },
    {
      intent: 'ask-deadline',
      key: 'internal',
      title: '您这边最晚什么时候用',
      body: `${NIN_HAO}

谢谢您告诉我。您最晚什么时候要用，后面有没有事等着它？我照您的时间来排。`,
      audience: 'internal',
    },
    {
      intent: 'contract-clarify',
      key: 'our-reading',
      title: '合同核对结果',
      body: `${NIN_HAO}

谢谢您指出合同里的依据，我们重新仔细核对过了，结果是：{{fact.result}}。哪一点您的理解不一样，告诉我，我们一起对。`,
      scenarios: ['contract-dispute'],
      when: ['n.contract', 'n.cause', 'n.no-error'],
      audience: 'external',
      tone: 'formal',
    },
    {
      intent: 'contract-clarify',
      key: 'in-your-favour',
      title: '您对合同的理解是对的',
      body: `${NIN_HAO}

谢谢您坚持指出来，合同您理解得对，是我们弄错了，我向您道歉。接下来这样处理：{{fact.action}}。您不用再做什么。`,
      scenarios: ['contract-dispute'],
      when: ['n.our-error'],
      audience: 'external',
    },
    {
      intent: 'change-assess',
      key: 'result',
      title: '变更评估结果',
      body: `${NIN_HAO}

谢谢您等候，变更的评估出来了，对时间和费用的影响是：{{fact.result}}。您定下来告诉我，我当天就安排。`,
      scenarios: ['changed-requirement'],
      when: ['n.change', 'n.options', 'n.refused', 'n.planned', 'n.alternative'],
    },
  ]),
  ...shelf('zh', 'resolution', [
    {
      intent: 'give-next-step-time',
      key: 'formal',
      title: '书面答复，时间说定',
      body: `${NIN_HAO}

谢谢您的来函。我正在逐项核对，{{promise.time}}之前给您书面答复。`,
      tone: 'formal',
      risks: ['legal'],
      when: ['r.legal', 'c.dispute', 's.contract-dispute'],
    },
    {
      intent: 'give-next-step-time',
      key: 'internal',
      title: '什么时候能用上',
      body: `${NIN_HAO}

谢谢您体谅。您可以按{{promise.time}}来安排：到时候要么办好，要么我告诉您还差什么。`,
      audience: 'internal',
    },
    {
      intent: 'update-in-progress',
      key: 'findings',
      title: '目前查到的情况',
      body: `${NIN_HAO}

知道您在等，先把目前查到的告诉您：{{fact.state}}。我接着跟，{{promise.time}}之前再跟您说一次。`,
      when: ['n.working', 'n.handoff', 'o.working'],
      moods: ['worried', 'upset'],
    },
    {
      intent: 'update-delayed',
      key: 'angry',
      title: '没守住时间，给您新的',
      body: `${NIN_HAO}

您照着我们说的时间等，我们却没守住，我向您道歉。新的时间是{{promise.time}}，我已经确认过，到时候无论如何我都会回复您。`,
      moods: ['angry', 'upset'],
    },
    {
      intent: 'handoff-with-owner',
      key: 'cross-department',
      title: '跨部门，由我牵头',
      body: `${NIN_HAO}

一件事要找几个部门，确实费神，到我这里就不用再找别人了。{{fact.owner}}和我一起办，由我牵头，{{promise.time}}之前给您一个统一的答复。`,
      scenarios: ['cross-department'],
      moods: ['upset', 'angry', 'worried', 'neutral'],
    },
    {
      intent: 'handoff-with-owner',
      key: 'internal',
      title: '交给最合适的同事',
      body: `${NIN_HAO}

谢谢您提。这件事{{fact.owner}}最熟，您写的内容我都转过去了，办完之前我一直盯着。{{cursor}}`,
      audience: 'internal',
    },
    {
      intent: 'emergency-action',
      key: 'help-coming',
      title: '人已经在路上了',
      body: `我知道您现在很着急。{{fact.owner}}已经在路上，{{promise.time}}之前到您那里。在那之前请离远一点，有变化马上告诉我。`,
      scenarios: ['emergency'],
      length: 'chat',
      when: ['n.visit'],
      risks: ['safety'],
    },
    {
      intent: 'escalate-to-manager',
      key: 'named',
      title: '能做主的人来跟您谈',
      body: `${NIN_HAO}

您想找能做主的人谈，我理解。前后经过我都交给{{fact.owner}}了，{{promise.time}}之前会给您打电话，我也一直跟着。`,
      risks: ['manager'],
      when: ['n.manager', 'n.handoff'],
      moods: ['angry', 'upset'],
    },
    {
      intent: 'internal-request',
      key: 'deadline',
      title: '请协助，客户在等',
      body: `${NIN_HAO}

谢谢您愿意帮忙。有位客户在等：{{fact.request}}。我们答应{{promise.time}}答复，您能在那之前给我吗？`,
      audience: 'internal',
      risks: ['urgent'],
      when: ['r.urgent', 'c.deadline'],
    },
    {
      intent: 'internal-update',
      key: 'later',
      title: '要晚一些，新时间说定',
      body: `${NIN_HAO}

抱歉，要比跟您说的晚一些：{{fact.state}}。新的时间是{{promise.time}}，到了我亲自告诉您。`,
      audience: 'internal',
      when: ['n.delayed'],
    },
    {
      intent: 'cancel-confirm',
      key: 'quiet',
      title: '都办妥了，您不用再操心',
      body: `${NIN_HAO}

手续我都办妥了，您不用再为这件事操心：到{{fact.end_date}}为止，之后不会再扣费，您什么都不用做。祝您一切安好。`,
      when: ['n.cancel-done'],
      audience: 'external',
      moods: ['worried', 'upset', 'neutral'],
      risks: ['cancel'],
    },
  ]),
  ...shelf('zh', 'phrasing', [
    {
      intent: 'explain-cause',
      key: 'no-error',
      title: '认真核对过，结果如下',
      body: `${NIN_HAO}

换成我看到也会犯嘀咕，所以专门请人核对了一遍。情况是这样：{{fact.cause}}。要是和您那边看到的对不上，发给我，我再查。{{cursor}}`,
      when: ['n.no-error'],
    },
    {
      intent: 'explain-cause',
      key: 'fixed',
      title: '原因和处理都说清楚',
      body: `${NIN_HAO}

谢谢您一直追问，您问得在理。现在已经处理好了，是这样引起的：{{fact.cause}}。为了不再发生：{{fact.action}}。`,
      when: ['n.done', 'n.fixed'],
    },
    {
      intent: 'decline-with-alternative',
      key: 'not-covered',
      title: '不在保障内，另有办法',
      body: `${NIN_HAO}

知道您盼的不是这个结果，能想的办法我都找过了。这一项不在保障范围内：{{fact.reason}}。我能为您做的是{{fact.alternative}}，要我安排吗？`,
      when: ['n.refused'],
      audience: 'external',
      moods: ['neutral', 'upset', 'worried', 'angry'],
    },
    {
      intent: 'offer-choice',
      key: 'dates',
      title: '两个时间，您来挑',
      body: `${NIN_HAO}

谢谢您等我，有两个时间可以选：{{fact.option_a}}，或者{{fact.option_b}}。您看哪个方便？您定之前我都给您留着。`,
      when: ['n.visit', 'n.planned'],
    },
    {
      intent: 'offer-compensation',
      key: 'goodwill',
      title: '退不了，但有一份心意',
      body: `${NIN_HAO}

理解您为这件事受的累。款项这次退不了，可我也不想就这样算了：能给您的是{{fact.compensation}}。您看可以吗？`,
      when: ['n.refund-no'],
      audience: 'external',
    },
    {
      intent: 'legal-holding-reply',
      key: 'review',
      title: '正在审阅，时间说定',
      body: `${NIN_HAO}

谢谢您对这件要紧的事有耐心。负责的同事正在审阅，没有结论之前，我不想给您一个站不住的说法。{{promise.time}}之前给您正式答复。`,
      when: ['n.legal'],
      risks: ['legal'],
      audience: 'external',
      tone: 'formal',
    },
    {
      intent: 'security-caution',
      key: 'leak',
      title: '看到了别人的信息',
      body: `${NIN_HAO}

谢谢您马上告诉我们，您担心自己的信息，我完全理解。这件事我现在就在办，{{promise.time}}之前告诉您查到了什么。您看到的内容，麻烦先替别人保密。{{cursor}}`,
      when: ['c.leak'],
      risks: ['safety'],
      moods: ['worried', 'upset', 'angry', 'neutral'],
    },
  ]),
  ...shelf('zh', 'follow-up', [
    {
      intent: 'solution-done',
      key: 'sent',
      title: '您要的已经备好',
      body: `${NIN_HAO}

谢谢您等候，您要的已经备好：{{fact.action}}。要是需要别的格式，回我一句就行。`,
      when: ['n.done'],
      also: ['resolution'],
    },
    {
      intent: 'solution-done',
      key: 'internal',
      title: '同事的事办好了',
      body: `${NIN_HAO}

谢谢您等候，已经办好：{{fact.action}}。用着还有哪里不顺，在这里跟我说。`,
      audience: 'internal',
      also: ['resolution'],
    },
    {
      intent: 'confirm-solved',
      key: 'internal',
      title: '您那边能用了吗',
      body: `${NIN_HAO}

谢谢您等候，我这边看已经好了，您用起来顺吗？要是不行，我今天再来弄。`,
      audience: 'internal',
      also: ['resolution'],
    },
    {
      intent: 'follow-up-check',
      key: 'internal',
      title: '您那边后来还好吗',
      body: `${NIN_HAO}

想问问后来的情况，您和组里用着都还顺吗？有不对的地方回我一句就行。`,
      audience: 'internal',
      when: ['s.solved', 't.fix-claimed'],
    },
    {
      intent: 'internal-thanks',
      key: 'found',
      title: '多亏您，客户等的就是这个',
      body: `${NIN_HAO}

多谢您，这可帮了大忙，客户等的就是这个。您还亲自跑了一趟，真的很感谢。`,
      audience: 'internal',
      when: ['s.favour', 'c.gave-info', 's.glad'],
    },
  ]),
]
