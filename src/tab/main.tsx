import '../reader/fonts.css';
import '../reader/reader.css';
import './tab.css';
import { render } from 'preact';
import { strings } from '../i18n/t';
import { Tab } from './Tab';

const page = document.documentElement;
page.lang = strings.language;
page.dir = strings.dir;
render(<Tab />, document.body);
