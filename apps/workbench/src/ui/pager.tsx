import { Link, useAddress } from '../address/link.js';
import { pageOf, writeAddress } from '../address/address.js';
import { useText } from '../language/language.js';

/** The way to the other pages of a list, as links of their own. */
export function Pager({ page, pageSize, total }: { readonly page: number; readonly pageSize: number; readonly total: number }) {
  const address = useAddress();
  const { t } = useText();
  if (total <= pageSize && page === 1) return null;
  const to = (number: number): string => writeAddress(address.path, { ...address.query, pagina: number === 1 ? undefined : String(number) });
  const last = Math.max(1, Math.ceil(total / pageSize));
  const here = pageOf(address);
  return (
    <nav className="wb-pager" aria-label={t('page.label')}>
      {here > 1 ? <Link to={to(Math.min(here - 1, last))}>{t('page.previous')}</Link> : null}
      <span>{t('page.of', { from: Math.min((page - 1) * pageSize + 1, total), to: Math.min(page * pageSize, total), total })}</span>
      {here < last ? <Link to={to(here + 1)}>{t('page.next')}</Link> : null}
    </nav>
  );
}
