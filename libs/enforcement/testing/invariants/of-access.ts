import { earlierThan, first, newActs, ofType, type Invariant } from './moment.js';

const engine = ['process', 'nightly-run'];

const keptOutOfTheCase: Invariant = {
  name: 'nobody acts in a case from which he is recused, or that he may not see',
  article: 'awb:2:4',
  broken: (moment) => {
    const [act] = newActs(moment);
    if (act === undefined || engine.includes(act.by)) return null;
    const story = earlierThan(moment, act);
    const lastOf = (acts: readonly { readonly seq: number }[]): number => acts.at(-1)?.seq ?? 0;
    const own = <T extends { readonly data: { readonly userId: string } }>(acts: readonly T[]): readonly T[] => acts.filter(({ data }) => data.userId === act.by);
    const recused = lastOf(own(ofType(story, 'OfficialRecused'))) > lastOf(own(ofType(story, 'RecusalEnded')));
    const restricted = ofType(story, 'CaseRestricted').at(-1);
    const hidden = restricted !== undefined && restricted.seq > lastOf(ofType(story, 'RestrictionLifted')) && !restricted.data.viewers.includes(act.by);
    return first([act], () => recused || hidden, ({ type, by }) => `${type} by ${by}`);
  },
};

export const ofAccess: readonly Invariant[] = [keptOutOfTheCase];
