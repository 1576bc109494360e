import sharp from 'sharp';

/** A poster as PNG, for what can't show SVG: mail programs, feed readers, previews of links. */
export async function toPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const png = await sharp(Buffer.from(svg)).png({ palette: true, colours: 64, dither: 0, effort: 7 }).toBuffer();
  return Uint8Array.from(png);
}
