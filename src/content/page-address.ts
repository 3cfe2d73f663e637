/** The address as far as it names a page: a fragment counts only where it is a route of the page's own, such as "#/news/1". */
export const pageAddress = (href: string): string => (/#[!/]/.test(href) ? href : href.replace(/#.*$/s, ''));
