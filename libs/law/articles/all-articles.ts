import type { ArticleRef } from '../derivation.js';
import type { Article } from './article.js';
import { atw } from './atw.js';
import { awb } from './awb.js';
import { awbRemedies } from './awb-remedies.js';
import { csam } from './csam.js';
import { otherActs } from './other-acts.js';
import { tco } from './tco.js';
import { toi } from './toi.js';

/** Every article that the engine rests on. A test holds the list equal to what the sources cite. */
export const allArticles: ReadonlyMap<ArticleRef, Article> = new Map(
  [...awb, ...awbRemedies, ...atw, ...csam, ...toi, ...tco, ...otherActs].map((article) => [article.ref, article]),
);

/** The article behind a short notation; undefined where the engine does not know it. */
export function articleNamed(ref: ArticleRef): Article | undefined {
  return allArticles.get(ref);
}
