import '../reader/fonts.css';
import '../reader/reader.css';
import './popup.css';
import { render } from 'preact';
import { strings } from '../i18n/t';
import { earlyFace } from '../settings/early-theme';
import { facesLoaded } from './faces-loaded';
import { fitReader } from './fit-reader';
import { Popup } from './Popup';

performance.mark('popup:script');
document.documentElement.lang = strings.language;
document.documentElement.dir = strings.dir;
fitReader();
// The faces load while the page is read, so that the story is set in them from its first paint.
facesLoaded(earlyFace(), 'Aa').catch(() => {});
render(<Popup />, document.body);
