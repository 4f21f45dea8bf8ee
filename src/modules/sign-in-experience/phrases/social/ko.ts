import type { SocialPhrases } from './en.js';

/** What the pages say in Korean about signing in with other providers. */
export const socialKo: SocialPhrases = {
  signing_in: '로그인하는 중입니다',
  continue_with: '{{name}}(으)로 계속하기',
  or: '또는',
  offer_link: '{{address}} 계정이 이미 있습니다. {{name}}에 연결하거나 새 계정을 만드세요.',
  offer_link_only: '{{address}} 계정이 이미 있습니다. {{name}}에 연결할 수 있습니다.',
  link: '연결하고 로그인',
  create_new_account: '새 계정 만들기',
  offer_account: '사용자의 {{name}} 계정에 연결된 계정이 아직 없습니다. 새로 만들 수 있습니다.',
  closed: '사용자의 {{name}} 계정에 연결된 계정이 없으며, 여기에서는 새로 만들 수 없습니다.',
  began_elsewhere: '여기에서 시작된 로그인이 아닙니다',
  began_elsewhere_hint: '안전을 위해 완료하지 않았습니다. 같은 탭에서 처음부터 다시 시작하세요.',
  start_again: '여기에서 시작된 로그인이 아닙니다. 처음부터 다시 시작하세요.',
  took_too_long: '시간이 너무 오래 걸렸습니다. 처음부터 다시 시작하세요.',
  cancelled: '다른 서비스로 로그인하지 않았습니다. 계속할 방법을 선택하세요.',
  provider_failed: '해당 서비스로 로그인하지 못했습니다. 다시 시도하거나 다른 방법을 선택하세요.',
  identity_in_use: '이 서비스 계정은 여기의 다른 계정에 속해 있습니다.',
  linked_otherwise: '그 계정은 이미 이 서비스의 다른 계정에 연결되어 있습니다.',
};
