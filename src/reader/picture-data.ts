/** The longest side of a picture in a file, in pixels, and how well it is kept. */
const LARGEST = 2000;
const QUALITY = 0.85;
/** A picture that does not come is not waited for, in milliseconds. */
const PATIENCE = 15_000;
/** More are not put into one file. */
const MOST = 60;

/**
 * Pictures as data: addresses. They are loaded as any picture of the story is, without a referrer, and drawn anew: nothing but what can
 * be seen of them is in the file. Only a page of the extension that may read the site can do this.
 * @returns by address; one that did not come, or may not be read, is not among them
 */
export async function pictureData(addresses: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  await Promise.all(
    addresses.slice(0, MOST).map(async (address) => {
      // The extension's pages load nothing without encryption.
      if (!address.startsWith('https:')) return;
      const data = await drawn(address).catch(() => undefined);
      if (data) found.set(address, data);
    }),
  );
  return found;
}

async function drawn(address: string): Promise<string | undefined> {
  const picture = new Image();
  picture.crossOrigin = 'anonymous';
  picture.referrerPolicy = 'no-referrer';
  picture.src = address;
  await Promise.race([picture.decode(), new Promise((_, reject) => setTimeout(() => reject(new Error('late')), PATIENCE))]);
  const scale = Math.min(1, LARGEST / Math.max(picture.naturalWidth, picture.naturalHeight));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(picture.naturalHeight * scale));
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL(hasHoles(context, canvas) ? 'image/png' : 'image/jpeg', QUALITY);
}

/** Is any of a sample of its pixels see-through? Such a picture would turn black as JPEG. */
function hasHoles(context: CanvasRenderingContext2D, { width, height }: HTMLCanvasElement): boolean {
  const { data } = context.getImageData(0, 0, width, height);
  for (let at = 3; at < data.length; at += 4 * 97) if (data[at]! < 255) return true;
  return false;
}
