// A language nobody speaks: English half as long again, with marks on its letters and brackets around it. What is cut off shows, what
// breaks the lines shows, and a word without marks comes from no message.
const MARKED = Object.fromEntries([...'aeioucnszyAEIOUCNSZY'].map((letter, index) => [letter, [...'áéíóúçñšžýÁÉÍÓÚÇÑŠŽÝ'][index]]));
const MORE = 'ôûëïâ';

/** One message: longer by half, its places untouched. */
export function lengthened(message) {
  const letters = message.replace(/\$\d/g, '').length;
  const filling = Array.from({ length: Math.ceil(letters / 2) }, (_, index) => (index % 7 === 6 ? ' ' : MORE[index % MORE.length])).join(
    '',
  );
  return `[${message.replace(/\$\d|[a-z]/gi, (sign) => MARKED[sign] ?? sign)} ${filling.trim()}]`;
}

/** All messages in it; the language keeps its name, whose plurals and dates it follows. */
export const pseudo = (messages) =>
  Object.fromEntries(
    Object.entries(messages).map(([key, { message, ...more }]) => [
      key,
      { ...more, message: key === 'language' ? message : lengthened(message) },
    ]),
  );
