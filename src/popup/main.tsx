import '../reader/fonts.css';
import '../reader/reader.css';
import './popup.css';
import { render } from 'preact';
import { strings } from '../i18n/t';
import { earlyTheme } from '../settings/early-theme';
import { Popup } from './Popup';

performance.mark('popup:script');
document.documentElement.dataset.theme = earlyTheme();
document.documentElement.lang = strings.language;
document.documentElement.dir = strings.dir;
// The faces load while the page is read, so that the story is set in them from its first paint.
for (const face of ['400 18px Literata', '650 34px Literata']) document.fonts.load(face).catch(() => {});
render(<Popup />, document.body);
