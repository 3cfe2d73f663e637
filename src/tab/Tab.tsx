import { useEffect, useMemo, useState } from 'preact/hooks';
import { strings, t } from '../i18n/t';
import { callBackground } from '../messaging/messenger';
import { shownFacts } from '../reader/facts/shown-facts';
import { Reader } from '../reader/Reader';
import { inStory, returnedNodes } from '../reader/removals';
import { Told } from '../reader/Told';
import { type Taker, take } from '../reader/taking';
import { choices } from '../settings/choices';
import { earlyTheme, showTheme } from '../settings/early-theme';
import type { Settings } from '../settings/fields';
import { NO_HAND_MARKS } from '../settings/hand-marks';
import { defaultSettings } from '../settings/normalise';
import { siteOf } from '../settings/site';
import { loadSettings, onSettingsChange, saveSettings, setKept } from '../settings/storage';
import { rememberPlace, type Visit, visit } from './visit';

/** A story in a tab of its own: the page it comes from is not needed any more. When it is gone too, the tab says so. */
export function Tab() {
  const [here, setHere] = useState<Visit>();
  const [settings, setSettings] = useState<Settings>(() => ({ ...defaultSettings(), theme: earlyTheme() }));
  const [ready, setReady] = useState(false);
  const [notice, setNotice] = useState('');

  const chosen = useMemo(
    () =>
      choices((next) => {
        setSettings(next);
        showTheme(next.theme);
      }),
    [],
  );
  useEffect(() => {
    Promise.all([visit(), loadSettings()]).then(([found, stored]) => {
      chosen.heard(stored);
      setHere(found);
      setReady(true);
      if (found.story) document.title = found.story.article.title;
    });
    return onSettingsChange(chosen.heard);
  }, []);

  const story = here?.story;
  const site = useMemo(() => (story ? siteOf(story.article.url) : null), [story]);
  const kinds = site === null ? [] : (settings.kept[site] ?? []);
  const back = useMemo(() => new Map(here?.changes?.back), [here]);
  useEffect(() => {
    if (!ready || !story || !here?.act) return;
    const taken = {
      article: story.article,
      facts: shownFacts(story.article.text, story.facts, settings, here.changes?.hand ?? NO_HAND_MARKS),
      returned: returnedNodes(story.article.removals, inStory(story.article.removals, kinds, back)),
    };
    // Faces and pictures of the first screen are there before the page is printed.
    const set = here.act === 'print' ? printable() : Promise.resolve();
    set.then(() => take(here.act!, taken, TAKER, settings, strings)).then(setNotice, () => setNotice(t('takeFailed')));
  }, [ready]);

  if (!here) return null;
  if (!story) return <Gone address={here.address} theme={settings.theme} />;
  const change = (some: Partial<Settings>) => {
    setSettings((now) => ({ ...now, ...some }));
    if (some.theme) showTheme(some.theme);
    const write = saveSettings(some);
    chosen.made(some, write);
    write.catch(() => setNotice(t('notSaved')));
  };
  return (
    <>
      <Reader
        article={story.article}
        facts={story.facts}
        minutes={story.minutes}
        settings={settings}
        strings={strings}
        surface="page"
        onSettings={change}
        kept={
          site === null
            ? undefined
            : {
                site,
                kinds,
                set: (kind, on) => void setKept(site, kind, on).catch(() => setNotice(t('notSaved'))),
              }
        }
        taker={TAKER}
        loadSentences={loadSentences}
        onOriginal={
          site !== null && settings.autoClean.includes(site)
            ? () => void callBackground('openOriginal', story.article.url).catch(() => location.assign(story.article.url))
            : undefined
        }
        initialPlace={here.place}
        initialHandMarks={here.changes?.hand}
        initialBack={back}
        onPlace={rememberPlace}
      />
      {notice && (
        <p class="notice" role="alert">
          {notice}
        </p>
      )}
    </>
  );
}

const loadSentences = () => import('../keyfacts/sentences');

const TAKER: Taker = {
  own: 'tab',
  without: ['tab'],
  exporter: () => import('../export/take-away'),
  openTab: () => Promise.reject(new Error('this is it')),
};

/** After a restart the story is not in memory any more. */
function Gone({ address, theme }: { address?: string; theme: Settings['theme'] }) {
  return (
    <div class="lede reader" data-theme={theme} data-surface="page" lang={strings.language} dir={strings.dir}>
      <div class="scroller">
        <Told
          title={t('tabGoneTitle')}
          text={t('tabGoneText')}
          action={address ? { label: t('openOriginal'), act: () => location.assign(address) } : undefined}
          patient={false}
          strings={strings}
        />
      </div>
    </div>
  );
}

/** How long pictures are waited for, in milliseconds. */
const PATIENCE = 8000;

/** All pictures are asked for, and the faces are there: what is printed is whole. */
async function printable(): Promise<void> {
  const pictures = [...document.images];
  for (const picture of pictures) picture.loading = 'eager';
  const all = Promise.allSettled([document.fonts.ready, ...pictures.map((picture) => picture.decode())]);
  await Promise.race([all, new Promise((done) => setTimeout(done, PATIENCE))]);
}
