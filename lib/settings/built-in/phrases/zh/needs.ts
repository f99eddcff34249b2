/** 需求识别：把客户要的说回去，缺什么问什么。 */
import { NIN_HAO } from '../greeting'
import { shelf } from '../shelf'

export const needsZh = shelf('zh', 'needs', [
  {
    intent: 'confirm-understanding',
    key: 'mail',
    title: '先确认我理解得对不对',
    body: `${NIN_HAO}

谢谢您的说明。动手之前，我先跟您对一下：您希望{{fact.request}}。我理解得对吗，有没有漏掉什么？`,
  },
  {
    intent: 'confirm-understanding',
    key: 'upset',
    title: '把问题说回给客户听',
    body: `${NIN_HAO}

您写的我都看完了，想确认我和您看到的是同一件事：{{fact.request}}。是这样吗？还有没有别的地方需要一起处理好？`,
    moods: ['upset', 'angry', 'worried'],
  },
  {
    intent: 'confirm-understanding',
    key: 'chat',
    title: '您是想……对吗',
    body: '明白，谢谢您。我确认一下，免得帮错方向：您是希望{{fact.request}}，对吗？',
    length: 'chat',
  },
  {
    intent: 'ask-details',
    key: 'mail',
    title: '请补充几个细节',
    body: `${NIN_HAO}

谢谢您告诉我们。想尽早帮您找到原因，有三个细节最有用：出问题之前您在做什么、原本应该是什么样、从什么时候开始的？每样写一句就够了。`,
    moods: ['neutral', 'worried', 'pleased'],
  },
  {
    intent: 'ask-details',
    key: 'upset',
    title: '只问两点，其余我来查',
    body: `${NIN_HAO}

遇到这种事确实烦心，我不想再多耽误您的时间，只请教两点：最近一次是什么时候发生的，当时您看到的是什么？其余的我来查。`,
    moods: ['upset', 'angry'],
  },
  {
    intent: 'ask-details',
    key: 'chat',
    title: '具体是什么情况',
    body: '我来帮您看。麻烦说一下，具体是什么情况，从什么时候开始的？',
    length: 'chat',
  },
  {
    intent: 'ask-details',
    key: 'reference',
    title: '是哪个订单或账号',
    body: `${NIN_HAO}

谢谢您联系我们，我这就帮您查。请问是哪个订单或哪个账号？告诉我号码就行，别的我自己能查到。`,
    audience: 'external',
    when: ['c.billing', 'c.delivery', 'c.not-arrived', 'c.access', 'n.need-info'],
    unless: ['c.numbered', 'c.gave-info'],
  },
  {
    intent: 'ask-screenshot',
    key: 'mail',
    title: '请发一张截图',
    body: `${NIN_HAO}

谢谢您的描述。要是方便，能不能发一张出问题时的截图给我？看到画面，很多事就不用您费口舌了。有隐私的地方请先遮一下。`,
    unless: ['c.physical'],
  },
  {
    intent: 'ask-screenshot',
    key: 'chat',
    title: '方便截个图吗',
    body: '方便的话截个图给我吗？这样我看到的就和您一样，隐私部分遮住就好。',
    length: 'chat',
    unless: ['c.physical'],
  },
  {
    intent: 'ask-screenshot',
    key: 'photo',
    title: '请拍一下实物',
    body: `${NIN_HAO}

收到这样的东西，换谁都不舒服，抱歉。麻烦您拍一两张商品和外包装的照片发给我，有了照片我直接帮您办，不用再来回问。`,
    moods: ['upset', 'worried', 'neutral', 'angry'],
    audience: 'external',
    when: ['c.physical'],
  },
  {
    intent: 'ask-screenshot',
    key: 'photo-chat',
    title: '方便拍张照片吗',
    body: '抱歉让您收到这样的东西。方便拍张照片给我吗？有了照片我就接着办，不用来回问。',
    length: 'chat',
    when: ['c.physical'],
    audience: 'external',
  },
  {
    intent: 'ask-verify-identity',
    key: 'mail',
    title: '为您的账号安全先核实身份',
    body: `${NIN_HAO}

这个我可以帮您办。因为涉及账号，为了防止有人冒用您的名义，想先核实一下：请您用注册时的邮箱给我回一句，或者告诉我最近一张账单的编号，好吗？密码和验证码请不要发给任何人，我们也不需要。`,
    audience: 'external',
  },
  {
    intent: 'ask-verify-identity',
    key: 'chat',
    title: '先核对一下是您本人',
    body: '可以的，我来帮您。为了账号安全，先核对一下注册手机号的后四位和最近一笔订单号，可以吗？密码和验证码不用给我。',
    length: 'chat',
    audience: 'external',
  },
  {
    intent: 'ask-verify-identity',
    key: 'internal',
    title: '调整同事权限前先确认',
    body: `${NIN_HAO}

这个可以办，谢谢您提前说。因为涉及权限，麻烦您用自己的工作账号确认一下，或者请主管回我一句，好吗？收到我就开通。`,
    audience: 'internal',
  },
  {
    intent: 'ask-deadline',
    key: 'mail',
    title: '最晚什么时候要',
    body: `${NIN_HAO}

看得出来您这边时间很紧。请问最晚什么时候必须用上，后面有什么事等着它？我按您的时间来排。`,
  },
  {
    intent: 'ask-deadline',
    key: 'chat',
    title: '最晚几点前要',
    body: '明白，这事急。请问您最晚几点之前要用？我照着这个时间来安排。',
    length: 'chat',
  },
  {
    intent: 'cancel-understand',
    key: 'mail',
    title: '想听听您离开的原因',
    body: `${NIN_HAO}

谢谢您坦诚地告诉我们想要取消，去留由您决定，怎么选我都会帮您办顺。方便说说是什么让您下了这个决心吗？要是我能改善的，希望有机会弥补；不能的话，取消的手续由我来办。`,
    risks: ['cancel'],
    audience: 'external',
    unless: ['c.reason'],
  },
  {
    intent: 'cancel-understand',
    key: 'reason',
    title: '原因已说明：尊重决定',
    body: `${NIN_HAO}

谢谢您告诉我，也谢谢您说明原因。去留由您决定，手续上的事由我来帮您。{{cursor}}`,
    moods: ['neutral', 'worried', 'pleased'],
    risks: ['cancel'],
    when: ['c.reason'],
    audience: 'external',
  },
  {
    intent: 'cancel-understand',
    key: 'angry',
    title: '气头上要走：先听原因',
    body: `${NIN_HAO}

走到想离开这一步，我理解，也很抱歉。您能告诉我，您最介意的是哪一点吗？我能补救的，补救之后由您来判断；您还是想取消的话，手续我帮您办好。`,
    moods: ['angry', 'upset'],
    risks: ['cancel'],
    audience: 'external',
  },
  {
    intent: 'cancel-understand',
    key: 'chat',
    title: '方便说说原因吗',
    body: '理解您的决定，可以帮您办。方便说说是什么原因吗？如果是我能解决的，想先帮您解决。',
    length: 'chat',
    risks: ['cancel'],
    audience: 'external',
    unless: ['c.reason'],
  },
  {
    intent: 'contract-clarify',
    key: 'mail',
    title: '一起把合同条款对清楚',
    body: `${NIN_HAO}

谢谢您提出来。当时是怎么约定的，我想和您一条一条对清楚。您指的是哪一条，您是怎么理解的？`,
    audience: 'external',
    unless: ['c.clause'],
  },
  {
    intent: 'contract-clarify',
    key: 'named',
    title: '条款已指明：书面答复',
    body: `${NIN_HAO}

谢谢您把依据写得这么清楚。您提到的每一点，我都会和当时的约定逐条核对，{{promise.time}}之前给您书面答复。`,
    when: ['c.clause'],
    audience: 'external',
  },
  {
    intent: 'contract-clarify',
    key: 'chat',
    title: '您指的是哪一条',
    body: '谢谢您提出来，这个一定要说清楚。请问您指的是合同里的哪一条？',
    length: 'chat',
    audience: 'external',
    unless: ['c.clause'],
  },
  {
    intent: 'change-assess',
    key: 'mail',
    title: '需求有变，先评估影响',
    body: `${NIN_HAO}

谢谢您告诉我需求有变。时间、费用和正在进行的部分会受什么影响，我这就去核实，{{promise.time}}之前给您答复，您心里有数再做决定。`,
  },
  {
    intent: 'change-assess',
    key: 'chat',
    title: '变更我来评估',
    body: '明白，需求有调整。对时间和费用的影响我来核实，{{promise.time}}之前告诉您。',
    length: 'chat',
  },
])
