import type { EnterprisePhrases } from './en.js';

/** What the pages say in Simplified Chinese about signing in through an enterprise. */
export const enterpriseZhCn: EnterprisePhrases = {
  single_sign_on: '单点登录',
  enter_address: '请输入您在组织中使用的电子邮件地址。',
  required: '在这里您通过所属组织登录。',
  none_for_address: '没有组织可以用此地址在这里登录。',
  choose: '选择登录方式',
  choose_hint: '您的组织有多种登录方式。',
  failed: '无法登录',
  tell_administrator: '如果再次发生，请将以下信息发送给您的管理员：',
  provider_refused: '您的组织的身份提供商未允许您登录，或者您已取消。',
  answer_refused: '您的组织的身份提供商返回的内容未被接受。',
  address_taken: '此处已有账户使用您的地址，{{name}} 不能登录该账户。',
  connector: '连接器',
  error_code: '错误代码',
  request_id: '请求 ID',
  time: '时间',
};
