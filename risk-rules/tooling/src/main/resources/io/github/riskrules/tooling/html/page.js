'use strict';
// Without this script a page is whole: it only folds and unfolds what is there.
{
  const contents = document.querySelector('.contents > details');
  if (contents && matchMedia('(max-width: 63.99rem)').matches) {
    contents.open = false;
    contents.addEventListener('click', event => {
      if (event.target.closest('a')) contents.open = false;
    });
  }

  // Paper shows what a reader would have to unfold, for browsers whose style sheet cannot.
  let unfolded = [];
  addEventListener('beforeprint', () => {
    unfolded = [...document.querySelectorAll('details:not([open])')];
    unfolded.forEach(details => { details.open = true; });
  });
  addEventListener('afterprint', () => {
    unfolded.forEach(details => { details.open = false; });
  });
}
