import type { MessageTexts } from './en.js';

/** What messages say in Korean. */
export const ko: MessageTexts = {
  types: {
    SignIn: { subject: '로그인 인증 코드', lead: '로그인하려면 이 코드를 입력하세요.' },
    Register: { subject: '회원가입 인증 코드', lead: '계정을 만들려면 이 코드를 입력하세요.' },
    ForgotPassword: {
      subject: '비밀번호 재설정 코드',
      lead: '새 비밀번호를 설정하려면 이 코드를 입력하세요.',
    },
    OrganizationInvitation: { subject: '초대가 도착했습니다', lead: '참여하도록 초대받으셨습니다.' },
    Generic: { subject: '인증 코드', lead: '계속하려면 이 코드를 입력하세요.' },
    UserPermissionValidation: {
      subject: '본인 확인 코드',
      lead: '본인임을 확인하려면 이 코드를 입력하세요.',
    },
    BindNewIdentifier: {
      subject: '연락처 확인 코드',
      lead: '이 주소를 계정에 추가하려면 이 코드를 입력하세요.',
    },
    MfaVerification: { subject: '2단계 인증 코드', lead: '로그인을 완료하려면 이 코드를 입력하세요.' },
    BindMfa: {
      subject: '2단계 인증 설정 코드',
      lead: '앞으로 이런 코드를 2단계 인증에 사용하려면 이 코드를 입력하세요.',
    },
    CredentialChanged: {
      subject: '계정 변경 알림',
      lead: '로그인에 사용하는 정보가 변경되었습니다.',
    },
  },
  invitedTo: '{{organization.name}}에 초대받으셨습니다.',
  accept: '초대 수락',
  continue: '계속',
  linkAsText: '버튼이 작동하지 않나요? 이 주소를 여세요.',
  codeIsSecret: '이 코드는 잠시 동안 한 번만 사용할 수 있습니다. 누구에게도 알려 주지 마세요.',
  linkIsSecret: '이 링크는 본인만 사용해야 합니다. 전달하지 마세요.',
  ignore: '요청하지 않으셨나요? 그렇다면 이 메시지를 무시하셔도 됩니다.',
  ignoreReset: '요청하지 않으셨나요? 이 메시지를 무시하세요. 비밀번호는 바뀌지 않습니다.',
  ignoreSecondStep: '본인이 아닌가요? 다른 사람이 비밀번호를 알고 있을 수 있습니다. 빨리 변경하세요.',
};
