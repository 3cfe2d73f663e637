import { READER, suite } from './suite.mjs';

suite('chromium', READER);
