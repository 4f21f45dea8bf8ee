import type { Words } from '../words.js';

/** What pages that are made here say in simplified Chinese. */
export const zhCn: Words = {
  signOut: { title: '退出登录', text: '即将退出登录。', button: '退出登录', done: '您已退出登录。' },
  switchAccount: { title: '切换账户', text: '此前在此登录的账户即将退出登录。', button: '继续' },
  goOn: { title: '请稍候', text: '即将为您跳转。', button: '继续' },
  signInAgain: '重新登录',
  mishaps: {
    expired: {
      title: '此页面已失效',
      text: '它已被使用、已超时，或是在另一个浏览器中打开的。',
      advice: '请返回应用，重新开始。',
    },
    denied: {
      title: '您无法在此继续',
      text: '访问被拒绝。',
      advice: '如果您应该有访问权限，请联系应用的管理员。',
    },
    refused: {
      title: '应用的请求无法处理',
      text: '这不是您的问题：应用发出的请求无效。',
      advice: '请返回后重试。如果问题再次出现，请将下方信息告知应用的管理员。',
    },
    busy: {
      title: '服务器繁忙',
      text: '目前无法处理您的请求。',
      advice: '请稍等片刻，然后刷新页面。',
    },
    failed: {
      title: '我们这边出现了问题',
      text: '无法处理您的请求。',
      advice: '请几分钟后重试。如果问题再次出现，请将下方信息告知应用的管理员。',
    },
  },
  details: { code: '代码', reason: '原因', request: '请求' },
};
