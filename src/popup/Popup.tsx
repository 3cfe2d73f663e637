import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { strings, t } from '../i18n/t';
import { callBackground } from '../messaging/messenger';
import { Bar, type BarProps } from '../reader/Bar';
import { hostOf } from '../reader/host';
import { Reader } from '../reader/Reader';
import { Told } from '../reader/Told';
import type { Taker } from '../reader/taking';
import { choices } from '../settings/choices';
import { earlyFace, earlyTheme, keepFace, showTheme } from '../settings/early-theme';
import type { Settings } from '../settings/fields';
import { defaultSettings } from '../settings/normalise';
import { type Place, placeIn, rememberPlace } from '../settings/places';
import { loadSettings, onSettingsChange, saveSettings, setAutoClean, setKept } from '../settings/storage';
import { facesLoaded, showFaceLate } from './faces-loaded';
import { type Outcome, pause, readTab } from './read-tab';
import { REMEDY_LABELS, type Remedy, TOLD_STATES } from './told-states';

type Story = Extract<Outcome, { kind: 'story' }>['story'];
type View = { told: keyof typeof TOLD_STATES } | { story: Story; left: Place };

/** A page that is still coming is looked at again so often, in milliseconds. */
const LOOK_AGAIN = 250;
/** A page without words may fill in late: it is read again after these pauses, while its state is told. */
const LATE = [500, 1000, 1500, 2500, 4000];

/** The popup: opens straight on the story of the tab it was opened over, or says why there is none. */
export function Popup() {
  const [tab, setTab] = useState<browser.Tabs.Tab>();
  /** Not known at first. */
  const [site, setSite] = useState<string | null>();
  const [view, setView] = useState<View>({ told: 'reading' });
  const [anyway, setAnyway] = useState<Story>();
  const [settings, setSettings] = useState<Settings>(() => ({ ...defaultSettings(), theme: earlyTheme(), font: earlyFace() }));
  const [notice, setNotice] = useState('');
  const settled = useMemo(loadSettings, []);
  /** Counts the readings: an older one that ends late is not shown. */
  const turn = useRef(0);

  const read = async (tabId: number, first: View = { told: 'reading' }) => {
    const mine = ++turn.current;
    const current = () => mine === turn.current;
    setView(first);
    for (let late = 0; current(); ) {
      const outcome = await readTab(tabId);
      if (!current()) return;
      if (outcome.kind === 'loading') {
        setView({ told: 'loading' });
        await pause(LOOK_AGAIN);
        continue;
      }
      if (outcome.kind === 'story') {
        const { story } = outcome;
        const [left, { font }] = await Promise.all([placeIn(story.article.url), settled]);
        const { title, dek = '', text } = story.article;
        const inTime = await facesLoaded(font, title + dek + text);
        if (!current()) return;
        showFaceLate(!inTime);
        setAnyway(story);
        callBackground('storyRead', story.minutes, tabId).catch(() => {});
        setView(story.state === 'article' ? { story, left } : { told: 'unlikely' });
        return;
      }
      setView({ told: outcome.why });
      const wait = outcome.why === 'empty' || outcome.why === 'no-text' ? LATE[late++] : undefined;
      if (wait === undefined) return;
      await pause(wait);
    }
  };

  const chosen = useMemo(
    () =>
      choices((next) => {
        setSettings(next);
        showTheme(next.theme);
        keepFace(next.font);
      }),
    [],
  );
  useEffect(() => {
    settled.then(chosen.heard);
    return onSettingsChange(chosen.heard);
  }, []);

  useEffect(() => {
    const begin = async () => {
      const [active] = await browser.tabs.query({ active: true, currentWindow: true });
      setTab(active);
      // The list of public suffixes is large: it comes while the page is read.
      import('../settings/site').then(
        ({ siteOf }) => setSite(active?.url ? siteOf(active.url) : null),
        () => setSite(null),
      );
      if (active?.id === undefined) setView({ told: 'browser' });
      else await read(active.id);
    };
    begin().catch(() => setView({ told: 'failed' }));
  }, []);

  const painted = 'story' in view || view.told !== 'reading';
  useEffect(() => {
    if (painted) performance.mark('popup:rendered');
  }, [painted]);

  const change = (some: Partial<Settings>) => {
    setSettings((now) => ({ ...now, ...some }));
    if (some.theme) showTheme(some.theme);
    if (some.font) showFaceLate(false);
    // The popup may be gone before it has written anything, the background is not.
    const write = callBackground('changeSettings', some).catch(() => saveSettings(some));
    chosen.made(some, write);
    write.catch(() => setNotice(t('notSaved')));
  };
  const left = useRef<Place>(undefined);
  const remember = ({ story, left: before }: Extract<View, { story: Story }>, now: Partial<Place>) => {
    left.current = { ...(left.current ?? before), ...now };
    // A private window leaves no trace of what was read.
    if (!settings.places || tab?.incognito) return;
    const { url } = story.article;
    const place = left.current;
    // The popup may be gone before it has written anything, the background is not.
    callBackground('rememberPlace', url, place).catch(() => rememberPlace(url, place));
  };
  const autoClean: BarProps['autoClean'] = site
    ? {
        site,
        on: settings.autoClean.includes(site),
        set: (on: boolean) => {
          setAutoClean(site, on).catch(() => setNotice(t('notSaved')));
        },
      }
    : site === undefined && /^https?:/.test(tab?.url ?? '')
      ? 'coming'
      : undefined;
  const keep = (kind: string, on: boolean) => {
    if (site) setKept(site, kind, on).catch(() => setNotice(t('notSaved')));
  };
  const openOriginal = (url: string) => {
    callBackground('openOriginal', url)
      .catch(() => window.open(url, '_blank', 'noopener'))
      .then(() => window.close());
  };
  const openTab: Taker['openTab'] = async (act, changes) => {
    if ('story' in view) await callBackground('openInTab', view.story, act, changes);
  };
  const taker = useMemo<Taker>(
    () => ({
      own: 'popup',
      without: tab?.incognito ? ['print', 'tab'] : [],
      isPrivate: tab?.incognito,
      exporter: () => import('../export/take-away'),
      openTab,
    }),
    [view, tab],
  );
  const openOverPage = async () => {
    const { open } = await callBackground('openReaderInTab', tab!.id!).catch(() => ({ open: false }));
    if (open) window.close();
    // Where nothing can be put over the page any more, what was read of it still opens in a tab of its own.
    else await openTab().catch(() => setNotice(t('toldFailedTitle')));
  };
  const act = (remedy: Remedy) => {
    remedies[remedy]().catch(() => setView({ told: 'failed' }));
  };
  const remedies: Record<Remedy, () => Promise<unknown>> = {
    again: () => read(tab!.id!),
    reload: async () => {
      await browser.tabs.reload(tab!.id!);
      await pause(LOOK_AGAIN);
      await read(tab!.id!, { told: 'loading' });
    },
    allow: async () => {
      const allowed = await browser.permissions.request({ origins: [`${new URL(tab!.url!).origin}/*`] });
      if (allowed) await read(tab!.id!);
    },
    extensions: () => open(`chrome://extensions/?id=${browser.runtime.id}`),
    about: () => open(browser.runtime.getURL('welcome/index.html')),
    anyway: async () => anyway && setView({ story: anyway, left: await placeIn(anyway.article.url) }),
  };

  return (
    <>
      {'story' in view ? (
        <Reader
          key={view.story.article.url}
          {...view.story}
          settings={settings}
          strings={strings}
          surface="popup"
          onSettings={change}
          autoClean={autoClean}
          kept={site ? { site, kinds: settings.kept[site] ?? [], set: keep } : undefined}
          taker={taker}
          onOpenOverPage={openOverPage}
          onOriginal={site && settings.autoClean.includes(site) ? () => openOriginal(view.story.article.url) : undefined}
          loadSentences={loadSentences}
          initialPlace={view.left.place}
          initialHeard={view.left.heard}
          onPlace={(place) => remember(view, { place })}
          onHeard={(heard) => remember(view, { heard })}
          initialHandMarks={view.left.hand}
          onHandMarks={(hand) => remember(view, { hand })}
        />
      ) : (
        <ToldView told={view.told} site={tab?.url ? hostOf(tab.url) : ''} theme={settings.theme} autoClean={autoClean} onRemedy={act} />
      )}
      {notice && (
        <p class="notice" role="alert">
          {notice}
        </p>
      )}
    </>
  );
}

const loadSentences = () => import('../keyfacts/sentences');

async function open(url: string): Promise<void> {
  await browser.tabs.create({ url });
  window.close();
}

interface ToldViewProps {
  told: keyof typeof TOLD_STATES;
  site: string;
  theme: Settings['theme'];
  autoClean: BarProps['autoClean'];
  onRemedy(remedy: Remedy): void;
}

function ToldView({ told, site, theme, autoClean, onRemedy }: ToldViewProps) {
  const { title, text, remedy } = TOLD_STATES[told];
  return (
    <div class="lede reader" data-theme={theme} data-surface="popup" lang={strings.language} dir={strings.dir}>
      <div class="scroller">
        <Bar site={site || 'Lede'} strings={strings} autoClean={autoClean} />
        <Told
          title={t(title)}
          text={t(text)}
          action={remedy && { label: t(REMEDY_LABELS[remedy]), act: () => onRemedy(remedy) }}
          patient={told === 'reading'}
          strings={strings}
        />
      </div>
    </div>
  );
}
