const GROWS = new Set('rise climb grow increase jump reach pass hit stand exceed top mount'.split(' '));

/** “the toll rose to nine”, “stood at nine”. */
export const growsAsToll = (lemma: string): boolean => GROWS.has(lemma);
