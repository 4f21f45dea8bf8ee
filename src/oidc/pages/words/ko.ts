import type { Words } from '../words.js';

/** What pages that are made here say in Korean. */
export const ko: Words = {
  signOut: { title: '로그아웃', text: '곧 로그아웃됩니다.', button: '로그아웃', done: '로그아웃되었습니다.' },
  switchAccount: { title: '계정 전환', text: '이전에 로그인한 계정이 곧 로그아웃됩니다.', button: '계속' },
  goOn: { title: '잠시만 기다려 주세요', text: '곧 다음으로 이동합니다.', button: '계속' },
  signInAgain: '다시 로그인',
  mishaps: {
    expired: {
      title: '더 이상 유효하지 않은 페이지입니다',
      text: '이미 사용되었거나, 시간이 초과되었거나, 다른 브라우저에서 열린 페이지입니다.',
      advice: '애플리케이션으로 돌아가 처음부터 다시 시작하세요.',
    },
    denied: {
      title: '여기에서 계속할 수 없습니다',
      text: '접근이 거부되었습니다.',
      advice: '접근 권한이 있어야 한다면 애플리케이션 관리자에게 문의하세요.',
    },
    refused: {
      title: '애플리케이션의 요청을 처리할 수 없습니다',
      text: '사용자의 잘못이 아닙니다. 애플리케이션의 요청이 올바르지 않습니다.',
      advice: '뒤로 가서 다시 시도하세요. 문제가 반복되면 아래 내용을 애플리케이션 관리자에게 알려 주세요.',
    },
    busy: {
      title: '요청이 너무 많습니다',
      text: '지금은 요청을 처리할 수 없습니다.',
      advice: '잠시 기다린 후 페이지를 새로 고치세요.',
    },
    failed: {
      title: '서버에 문제가 발생했습니다',
      text: '요청을 처리하지 못했습니다.',
      advice: '몇 분 후 다시 시도하세요. 문제가 반복되면 아래 내용을 애플리케이션 관리자에게 알려 주세요.',
    },
  },
  details: { code: '코드', reason: '이유', request: '요청' },
};
