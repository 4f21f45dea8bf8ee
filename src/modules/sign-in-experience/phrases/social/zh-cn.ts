import type { SocialPhrases } from './en.js';

/** What the pages say in Chinese about signing in with other providers. */
export const socialZhCn: SocialPhrases = {
  signing_in: '正在登录',
  continue_with: '使用 {{name}} 继续',
  or: '或',
  offer_link: '已有使用 {{address}} 的账户。请将其与 {{name}} 关联，或创建新账户。',
  offer_link_only: '已有使用 {{address}} 的账户。您可以将其与 {{name}} 关联。',
  link: '关联并登录',
  create_new_account: '创建新账户',
  offer_account: '尚无与您的 {{name}} 账户关联的账户。您可以创建一个。',
  closed: '没有与您的 {{name}} 账户关联的账户，这里也不能创建新账户。',
  began_elsewhere: '此次登录不是从这里开始的',
  began_elsewhere_hint: '为了您的安全，登录未完成。请重新开始，并保持在同一个标签页中。',
  start_again: '此次登录不是从这里开始的。请重新开始。',
  took_too_long: '耗时过长。请重新开始。',
  cancelled: '您没有通过其他服务登录。请选择如何继续。',
  provider_failed: '该服务未能让您登录。请重试，或选择其他方式。',
  identity_in_use: '该服务的账户已属于这里的另一个账户。',
  linked_otherwise: '那个账户已与该服务的另一个账户关联。',
};
