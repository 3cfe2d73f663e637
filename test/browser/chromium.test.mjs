import { PAGES, suite } from './suite.mjs';

suite('chromium', PAGES);
