import { earlyTheme } from './early-theme';

// A script of its own, before the page's modules: those wait until after the first paint, which would be in the system's theme.
const theme = earlyTheme();
document.documentElement.dataset.theme = theme;
performance.mark('early-theme', { detail: theme });
