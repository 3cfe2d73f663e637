/** The languages there are packs of; the packs themselves are brought where they are needed. */
export const CATALOG: readonly string[] =
  'en de fr es pt it nl pl sv da no fi cs sk hu ro hr tr id vi ru uk bg el ar fa ur he hi bn ko ja zh th ta te sr sl lt lv et is ca ms af sw zu xh'.split(
    ' ',
  );

/** The part of English that pages in any language need: outlets everywhere use English for their furniture. */
export const EN_PAGE = 'en-page';
