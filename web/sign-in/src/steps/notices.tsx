import { t } from '../i18n.js';
import { Heading } from '../layout/heading.js';

interface NoticeProps {
  readonly heading: string;
  readonly text: string;
}

/** Says something, and there is nothing to do. */
function Notice({ heading, text }: NoticeProps) {
  return (
    <>
      <Heading>{heading}</Heading>
      <p>{text}</p>
    </>
  );
}

/** Where somebody came without an application. */
export const UnknownSession = () => (
  <Notice
    heading={t('page.unknown_session')}
    text={t('description.unknown_session', { host: location.host })}
  />
);

export const Suspended = () => <Notice heading={t('page.suspended')} text={t('description.suspended')} />;

export const DeviceSuccess = () => (
  <Notice heading={t('page.device_success')} text={t('description.device_success')} />
);

export const NotFound = () => <Notice heading={t('page.not_found')} text={t('description.not_found')} />;
