import type { SocialPhrases } from './en.js';

/** What the pages say in Japanese about signing in with other providers. */
export const socialJa: SocialPhrases = {
  signing_in: 'サインインしています',
  continue_with: '{{name}} で続ける',
  or: 'または',
  offer_link:
    '{{address}} のアカウントはすでにあります。{{name}} と連携するか、新しいアカウントを作成してください。',
  offer_link_only: '{{address}} のアカウントはすでにあります。{{name}} と連携できます。',
  link: '連携してサインイン',
  create_new_account: '新しいアカウントを作成',
  offer_account: 'お使いの {{name}} アカウントと連携したアカウントはまだありません。作成できます。',
  closed: 'お使いの {{name}} アカウントと連携したアカウントはありません。ここでは新しく作成できません。',
  began_elsewhere: 'このサインインはここで始まったものではありません',
  began_elsewhere_hint: '安全のため、完了しませんでした。同じタブのまま、最初からやり直してください。',
  start_again: 'このサインインはここで始まったものではありません。最初からやり直してください。',
  took_too_long: '時間がかかりすぎました。最初からやり直してください。',
  cancelled: '外部サービスでのサインインは行われませんでした。続け方を選んでください。',
  provider_failed: '外部サービスでサインインできませんでした。もう一度試すか、別の方法を選んでください。',
  identity_in_use: 'この外部アカウントは、ここでは別のアカウントのものです。',
  linked_otherwise: 'そのアカウントは、すでにこのサービスの別のアカウントと連携しています。',
};
