// The reader over a page of its own: the real one, in a shadow root that stays open so that tools can look into it.
import '../../src/reader/fonts.css';
import { openReader } from '../../src/content/over-page';
import { readPage } from '../../src/content/read-page';
import { world } from '../../src/content/world';
import { sentences } from '../../src/keyfacts/sentences';

// The reader script leaves it so; it answers messages besides, which nobody sends here.
world.ledeReader = { readPage, sentences };
// Here the faces come by a style sheet, not by the background.
await Promise.all(['400 18px Literata', '650 34px Literata'].map((face) => document.fonts.load(face)));
await openReader('reader', 'halvern.example');
