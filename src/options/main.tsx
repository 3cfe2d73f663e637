import '../reader/fonts.css';
import '../reader/reader.css';
import '../reader/pages.css';
import { render } from 'preact';
import { strings, t } from '../i18n/t';
import { Options } from './Options';

const page = document.documentElement;
page.lang = strings.language;
page.dir = strings.dir;
document.title = t('optionsTitle');
render(<Options />, document.body);
