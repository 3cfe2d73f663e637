// The reader over a page of its own: the real one, in a shadow root that stays open so that tools can look into it.
import '../../src/reader/fonts.css';
import { openReader } from '../../src/content/over-page';

await openReader('reader', 'halvern.example');
