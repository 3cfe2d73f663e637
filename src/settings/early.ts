import { earlyTheme } from './early-theme';

// A script of its own, before the page's modules: those wait until after the first paint, which would be in the system's theme.
document.documentElement.dataset.theme = earlyTheme();
performance.mark('early-theme');
