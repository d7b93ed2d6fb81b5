import { useText } from '../language/language.js';
import { remedyName } from '../language/remedy-names.js';
import { chainTrees, type ChainNode, type Link } from '../show/chain.js';

/** What hangs on what, as a list in lists: a decision that fell shows at a glance what rests on it. */
export function DecisionChain({ links }: { readonly links: readonly Link[] }) {
  const { t } = useText();
  if (links.length === 0) return null;
  return (
    <>
      <h3>{t('remedies.chain')}</h3>
      <Nodes nodes={chainTrees(links)} />
    </>
  );
}

function Nodes({ nodes }: { readonly nodes: readonly ChainNode[] }) {
  const { language } = useText();
  return (
    <ul className="wb-list">
      {nodes.map(({ id, how, gone, under }) => (
        <li key={`${id}${how ?? ''}`}>
          {gone ? <s>{id}</s> : <strong>{id}</strong>} {how === null ? null : <span className="wb-muted">{remedyName(how, language)}</span>} {gone ? <span className="wb-badge wb-badge--bad">{remedyName('annulled', language)}</span> : null}
          {under.length === 0 ? null : <Nodes nodes={under} />}
        </li>
      ))}
    </ul>
  );
}
