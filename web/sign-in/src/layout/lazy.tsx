import type { ComponentType } from 'preact';
import { t } from '../i18n.js';
import { useLoaded } from '../use-loaded.js';
import { Loading } from './loading.js';

/** A page whose script loads when it is shown, so that those who never see it do not wait for it. */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  return (props) => (
    <Loading heading={t('page.sign_in')} loaded={useLoaded(load)}>
      {(Page) => <Page {...props} />}
    </Loading>
  );
}
