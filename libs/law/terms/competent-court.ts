import { defineRule } from '../reasoning/define-rule.js';

export type CompetentCourtInput = {
  /** The district of the appellant's seat or domicile; null where there is none in the Netherlands. */
  readonly district: string | null;
  readonly instance: 'first' | 'higher';
};
export type CompetentCourtValue = { readonly court: string };

/** The seat of the Authority decides where the appellant has none in the Netherlands. */
const districtOfTheAuthority = 'den-haag';

/**
 * The court that is competent: the district court of the appellant's domicile, without one in the Netherlands that of the Authority's seat; in
 * higher appeal the Administrative Jurisdiction Division of the Council of State. Neither Act changes annex 2. Source: Awb 8:6, 8:7(2), 8:105.
 */
export const competentCourt = defineRule<CompetentCourtInput, CompetentCourtValue>('competent-court', ['awb:8:6'], ({ district, instance }, law) => {
  if (instance === 'higher') {
    law.cite('awb:8:105');
    return { court: 'council-of-state' };
  }
  law.cite('awb:8:7(2)');
  return { court: district ?? districtOfTheAuthority };
});
