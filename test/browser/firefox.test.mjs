import { PAGES, READER, suite } from './suite.mjs';

suite('firefox', { ...PAGES, ...READER });
