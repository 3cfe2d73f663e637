import { suite } from './suite.mjs';

suite('chromium', 'reader');
