import '../reader/fonts.css';
import '../reader/reader.css';
import './tab.css';
import { render } from 'preact';
import { strings } from '../i18n/t';
import { earlyTheme } from '../settings/early-theme';
import { Tab } from './Tab';

const page = document.documentElement;
page.dataset.theme = earlyTheme();
page.lang = strings.language;
page.dir = strings.dir;
render(<Tab />, document.body);
