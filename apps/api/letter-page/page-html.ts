const notes = {
  asking: '',
  unknown: '<p role="alert"><strong>Deze code is niet bekend.</strong> Neem de code precies over uit het bericht. <span lang="en">This code is not known. Copy it exactly from the message.</span></p>',
  unavailable: '<p role="alert"><strong>Ophalen lukt nu niet; probeer het over een minuut opnieuw.</strong> <span lang="en">Fetching does not work right now; please try again in a minute.</span></p>',
} as const;

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);

/** The page in plain HTML: no script, no image, nothing from elsewhere. */
export const pageHtml = (authority: string, state: keyof typeof notes): string => `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>Besluit ophalen</title></head>
<body>
<main>
<h1>Besluit ophalen <span lang="en">/ Fetch a decision</span></h1>
<p>${escaped(authority)}</p>
${notes[state]}
<form method="post" action="/bekendmaking">
<p><label for="code">Code uit het bericht <span lang="en">/ Code from the message</span></label><br>
<input id="code" name="code" size="40" autocomplete="off" spellcheck="false" required></p>
<p>Het tijdstip waarop u het besluit ophaalt wordt vastgelegd. <span lang="en">The time at which you fetch the decision is recorded.</span></p>
<p><button type="submit">Ophalen / Fetch</button></p>
</form>
</main>
</body>
</html>
`;
