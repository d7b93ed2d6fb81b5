import type { ButtonHTMLAttributes } from 'react';
import { Link } from '../address/link.js';

const classOf = (main: boolean): string => `utrecht-button utrecht-button--${main ? 'primary' : 'secondary'}-action`;

export function Button({ main = false, ...rest }: ButtonHTMLAttributes<HTMLButtonElement> & { readonly main?: boolean }) {
  return <button type="button" {...rest} className={classOf(main)} />;
}

/** A link that looks like a button: it goes to where something is done. */
export function ButtonLink({ main = false, to, children }: { readonly main?: boolean; readonly to: string; readonly children: React.ReactNode }) {
  return (
    <Link to={to} className={`${classOf(main)} utrecht-button-link`}>
      {children}
    </Link>
  );
}
