/** What each permission is for, and what is not done with it, in Simplified Chinese. */
import type { permissionsEn } from './permissions-en'

export const permissionsZh: { [K in keyof typeof permissionsEn]: string } = {
  'permissions.storage': '在此浏览器中保存您的设置，以及在各工单系统页面上找到了什么。',
  'permissions.storage.not': '不会同步到任何账号，也不会发送到别处。',
  'permissions.unlimitedStorage': '避免浏览器为节省空间清除备注和统计，并让它们可以超过很小的默认配额。',
  'permissions.unlimitedStorage.not':
    '不保存对话，只保存您的备注、勾选、提醒和当天的统计，以及看过的工单的编号、主题、客户姓名和到期时间（14 天）。',
  'permissions.scripting':
    '在您添加的站点上显示面板，更新后让已打开的页面恢复面板，用到时再载入面板的其他部分，在您设置工单系统时查看其页面，在您导入话术时从那里读取宏或预设回复，并把话术写入只认本页脚本的编辑器。',
  'permissions.scripting.not': '不会进入未列出站点的页面；所有代码都随扩展安装，不从网络获取。',
  'permissions.alarms': '在下一个计时或提醒到时间时再查看，没有打开工单时也一样，用于通知和按钮上的数字。',
  'permissions.alarms.not': '那时不会访问工单系统，只看最后一次读到的内容。',
  'permissions.notifications': '到时间时显示桌面通知。仅在您打开通知时申请。',
  'permissions.notifications.not': '不显示客户写的任何内容；除非您打开姓名显示，也不显示姓名。',
  'permissions.zendesk':
    '在 Zendesk 的客服页面（/agent 之下）显示面板，用您自己的登录读取当前工单；宏只在您导入时读取。浏览器只能按整个域名授权。',
  'permissions.zendesk.not': '不向 Zendesk 的接口写入任何内容，也不碰帮助中心页面。',
  'permissions.freshdesk':
    '在 Freshdesk 的客服页面（/a 之下）显示面板，用您自己的登录读取当前工单；预设回复只在您导入时读取。浏览器只能按整个域名授权。',
  'permissions.freshdesk.not': '不向 Freshdesk 的接口写入任何内容，也不碰客户门户页面。',
  'permissions.optionalHttps': '让您可以添加自己的工单系统网址。仅在您添加站点时申请，且只涉及该站点。',
  'permissions.optionalHttps.not': '您没有写下的站点，从不申请。移除站点时会一并交还权限。',
  'permissions.optionalHttp': '用于内网中没有加密网址的工单系统，同样逐个站点申请。',
  'permissions.optionalHttp.not': '能用 https 的地方从不申请：没有写明协议的网址一律按 https 处理。',
  'permissions.granted': '您添加的站点：在那里显示面板，用您自己的登录读取当前工单。',
  'permissions.granted.not': '不向它的接口写入任何内容。您可以随时在这里或在浏览器中收回权限。',
  'permissions.loopback': '测试版本的示例工单系统。',
  'permissions.loopback.not': '您安装的扩展中没有这一项。',
}
