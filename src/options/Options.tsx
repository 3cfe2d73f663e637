import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { strings, t } from '../i18n/t';
import { lookOf } from '../reader/look';
import { ReadingSettings } from '../reader/ReadingSettings';
import { scriptOf } from '../reader/script';
import { choices } from '../settings/choices';
import { earlyTheme, showTheme } from '../settings/early-theme';
import type { Settings } from '../settings/fields';
import { defaultSettings } from '../settings/normalise';
import { loadSettings, onSettingsChange, saveSettings, setAutoClean, setKept } from '../settings/storage';
import { eraseEverything } from './erase';
import { Keys } from './Keys';
import { Places } from './Places';

/** The options: how stories are set, the sites that open clean, and erasing it all. */
export function Options() {
  const [settings, setSettings] = useState<Settings>(() => ({ ...defaultSettings(), theme: earlyTheme() }));
  const [said, setSaid] = useState('');

  const chosen = useMemo(
    () =>
      choices((next) => {
        setSettings(next);
        showTheme(next.theme);
      }),
    [],
  );
  useEffect(() => {
    loadSettings().then(chosen.heard);
    return onSettingsChange(chosen.heard);
  }, []);

  const notSaved = () => setSaid(t('notSaved'));
  const change = (some: Partial<Settings>) => {
    setSettings((now) => ({ ...now, ...some }));
    if (some.theme) showTheme(some.theme);
    const write = saveSettings(some);
    chosen.made(some, write);
    write.catch(notSaved);
  };
  return (
    <main>
      <h1>{t('optionsTitle')}</h1>
      <section aria-labelledby="reading">
        <h2 id="reading">{t('optionsReading')}</h2>
        <ReadingSettings settings={settings} strings={strings} onSettings={change} />
        <div class="preview lede" {...lookOf(settings)}>
          <div class="story body" data-script={scriptOf(t('optionsPreview'))}>
            <p>{t('optionsPreview')}</p>
          </div>
        </div>
        <Places {...{ settings, onSettings: change, onSay: setSaid, onFault: notSaved }} />
      </section>
      <Keys {...{ settings, onSettings: change, onSay: setSaid }} />
      <Sites
        sites={settings.autoClean}
        onRemove={(site) => setAutoClean(site, false).then(() => setSaid(t('siteRemoved', site)), notSaved)}
      />
      <KeptSites
        sites={Object.keys(settings.kept)}
        onRemove={(site) => setKept(site, undefined, false).then(() => setSaid(t('siteRemoved', site)), notSaved)}
      />
      <Erase onErase={() => eraseEverything().then(() => setSaid(t('erased')), notSaved)} />
      <p class="said-here" role="status">
        {said}
      </p>
    </main>
  );
}

interface SitesProps {
  sites: readonly string[];
  onRemove(site: string): Promise<void>;
}

function Sites({ sites, onRemove }: SitesProps) {
  return (
    <SiteList id="sites" title={t('optionsSites')} text={t('optionsSitesText')} {...{ sites, onRemove }}>
      {sites.length === 0 && <p>{t('optionsNoSites')}</p>}
    </SiteList>
  );
}

/** Sites on which something that is removed elsewhere always stays. */
function KeptSites({ sites, onRemove }: SitesProps) {
  // Nothing is said of it until there is something: it is chosen under a story, not here.
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (sites.length > 0) setShown(true);
  }, [sites.length]);
  return shown ? <SiteList id="kept" title={t('optionsKept')} text={t('optionsKeptText')} {...{ sites, onRemove }} /> : null;
}

interface SiteListProps extends SitesProps {
  id: string;
  title: string;
  text: string;
  children?: ComponentChildren;
}

function SiteList({ id, title, text, sites, onRemove, children }: SiteListProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = async (site: string) => {
    await onRemove(site);
    // The pressed button is gone: the focus stays in the list's part of the page.
    heading.current?.focus();
  };
  return (
    <section aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p class="quiet">{text}</p>
      {children}
      {sites.length > 0 && (
        <ul class="sites">
          {sites.map((site) => (
            <li key={site}>
              <bdi>{site}</bdi>
              <button type="button" class="quiet-button" aria-label={t('removeSite', site)} onClick={() => remove(site)}>
                {t('remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Erasing asks once more, in its own place. */
function Erase({ onErase }: { onErase(): void }) {
  const [asking, setAsking] = useState(false);
  return (
    <section aria-labelledby="erase">
      <h2 id="erase">{t('optionsErase')}</h2>
      <p class="quiet">{t('optionsEraseText')}</p>
      {asking ? (
        <div class="row">
          <button
            type="button"
            class="button"
            onClick={() => {
              setAsking(false);
              onErase();
            }}
          >
            {t('eraseSure')}
          </button>
          <button type="button" class="quiet-button" onClick={() => setAsking(false)}>
            {t('cancel')}
          </button>
        </div>
      ) : (
        <button type="button" class="quiet-button" onClick={() => setAsking(true)}>
          {t('optionsErase')}
        </button>
      )}
    </section>
  );
}
