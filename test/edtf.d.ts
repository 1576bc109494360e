/** The reference parser, used by tests only; it ships no types. Throws for what is not EDTF. */
declare module 'edtf' {
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
