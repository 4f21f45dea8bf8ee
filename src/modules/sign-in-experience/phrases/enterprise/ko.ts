import type { EnterprisePhrases } from './en.js';

/** What the pages say in Korean about signing in through an enterprise. */
export const enterpriseKo: EnterprisePhrases = {
  single_sign_on: '싱글 사인온',
  enter_address: '조직에 등록된 이메일 주소를 입력하세요.',
  required: '여기에서는 소속 조직을 통해 로그인합니다.',
  none_for_address: '이 주소로 로그인할 수 있는 조직이 없습니다.',
  choose: '로그인 방법을 선택하세요',
  choose_hint: '조직에 여러 방법이 있습니다.',
  failed: '로그인할 수 없습니다',
  tell_administrator: '다시 발생하면 다음 내용을 관리자에게 보내세요.',
  provider_refused: '조직의 ID 공급자가 로그인을 허용하지 않았거나 취소하셨습니다.',
  answer_refused: '조직의 ID 공급자가 보낸 응답이 받아들여지지 않았습니다.',
  address_taken: '이 주소를 사용하는 계정이 이미 있으며, {{name}}(으)로는 그 계정에 로그인할 수 없습니다.',
  connector: '커넥터',
  error_code: '오류 코드',
  request_id: '요청 ID',
  time: '시간',
};
