import browser from 'webextension-polyfill';
import type { MessageKey } from '../i18n/strings';
import { t } from '../i18n/t';

const PARTS: readonly (readonly [MessageKey, MessageKey])[] = [
  ['welcomePinTitle', 'welcomePinText'],
  ['welcomeReadTitle', 'welcomeReadText'],
  ['welcomePrivateTitle', 'welcomePrivateText'],
  ['welcomeCleanTitle', 'welcomeCleanText'],
];

/** What the extension does, what it may read and why, on one page. */
export function Welcome() {
  return (
    <main>
      <img class="mark-picture" src={browser.runtime.getURL('icons/icon-128.png')} alt="" />
      <h1>{t('welcomeTitle')}</h1>
      <p class="intro">{t('welcomeText')}</p>
      {PARTS.map(([title, text]) => (
        <section key={title}>
          <h2>{t(title)}</h2>
          <p>{t(text)}</p>
        </section>
      ))}
      <section>
        <button type="button" class="button" onClick={() => browser.runtime.openOptionsPage()}>
          {t('welcomeOptions')}
        </button>
      </section>
    </main>
  );
}
