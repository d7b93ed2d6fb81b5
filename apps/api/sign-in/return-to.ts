/** Where somebody goes after signing in: a path on this site and nothing else, so that no address of ours leads to another's. */
export function returnTo(asked: string | null): string {
  if (asked === null || asked.length > 500 || !/^\/(?![/\\])[\x21-\x7e]*$/.test(asked) || asked.includes('\\')) return '/';
  const url = new URL(asked, 'http://here.invalid');
  return url.host === 'here.invalid' && !url.pathname.startsWith('//') && !url.pathname.startsWith('/sign-') ? `${url.pathname}${url.search}` : '/';
}
