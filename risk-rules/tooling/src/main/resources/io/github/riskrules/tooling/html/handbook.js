{
  const search = document.getElementById('search');
  const query = document.getElementById('query');
  const found = document.getElementById('found');
  const cards = [...document.querySelectorAll('article.card')].map(card => ({
    card,
    kind: card.id.startsWith('promise.') ? 'promises' : card.querySelector('.id') ? 'rules' : 'actions',
    text: ''
  }));
  const groups = [...document.querySelectorAll('section.group, section.part')];
  const entries = [...document.querySelectorAll('.contents li')].map(entry => ({
    entry,
    heading: document.getElementById(entry.querySelector('a').hash.slice(1))
  }));

  // As long as what it is made from, so that places in it are places in the text shown.
  const plain = text => text.toLowerCase().replace(/[‘’]/g, "'");

  // Examples tell of many things that a rule does not ask.
  const isSearched = node => !node.closest('details');
  const textsOf = card => {
    const texts = [];
    const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      if (isSearched(walker.currentNode.parentElement)) texts.push(walker.currentNode);
    }
    return texts;
  };

  const marks = typeof Highlight === 'function' ? new Highlight() : null;
  if (marks) CSS.highlights.set('found', marks);
  const mark = (card, words) => {
    for (const node of textsOf(card)) {
      const text = plain(node.data);
      for (const word of words) {
        for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
          marks.add(new StaticRange({
            startContainer: node, startOffset: at, endContainer: node, endOffset: at + word.length
          }));
        }
      }
    }
  };

  const counted = shown => {
    const counts = ['rules', 'actions', 'promises'].flatMap(kind => {
      const all = cards.filter(each => each.kind === kind).length;
      return all > 0 ? [`${shown.filter(each => each.kind === kind).length} of ${all} ${kind}`] : [];
    });
    return counts.length < 2 ? counts.join() : `${counts.slice(0, -1).join(', ')} and ${counts.at(-1)}`;
  };

  const filter = () => {
    const words = plain(query.value).split(/\s+/).filter(word => word);
    marks?.clear();
    for (const each of cards) {
      each.text ||= plain(textsOf(each.card).map(node => node.data).join(' ')).replace(/\s+/g, ' ');
      each.card.hidden = !words.every(word => each.text.includes(word));
    }
    for (const group of groups) {
      group.hidden = words.length > 0 && !group.querySelector('article.card:not([hidden])');
    }
    for (const { entry, heading } of entries) {
      entry.hidden = heading.closest('[hidden]') !== null;
      entry.querySelectorAll('.count').forEach(count => { count.hidden = words.length > 0; });
    }
    const shown = cards.filter(each => !each.card.hidden);
    const long = words.filter(word => word.length > 1);
    if (marks && long.length > 0) shown.forEach(each => mark(each.card, long));
    found.textContent = words.length === 0
      ? ''
      : `Shown: ${counted(shown)}, those with “${query.value.trim()}”.`;
  };

  const clear = () => {
    query.value = '';
    filter();
  };

  query.addEventListener('input', filter);
  query.addEventListener('keydown', event => {
    if (event.key === 'Escape') clear();
  });

  // A link leads to its card even where the search has put it aside.
  document.addEventListener('click', event => {
    const link = event.target.closest('a[href^="#"]');
    if (link && document.getElementById(link.hash.slice(1))?.closest('[hidden]')) clear();
  });

  // Ids are written in capitals; people type as they like.
  const id = decodeURIComponent(location.hash.slice(1));
  if (id && !document.getElementById(id)) {
    const meant = cards.find(each => each.card.id.toLowerCase() === id.toLowerCase());
    if (meant) location.replace('#' + meant.card.id);
  }

  search.hidden = false;
  if (query.value) filter();
}
