// What a detector's logits are worth, row by row: a page counts as said to be news from logit 0 on.

const share = (a, b) => (b ? Number((a / b).toFixed(3)) : Number.NaN);

function tally(rows, logits, border, keep) {
  const counts = { tp: 0, fp: 0, fn: 0, fronts: 0 };
  rows.forEach((row, i) => {
    if (!keep(i)) return;
    const news = row.label === 'news-article';
    const said = logits[i] >= border;
    if (said && news) counts.tp++;
    else if (said) counts.fp++;
    else if (news) counts.fn++;
    if (said && row.news_index) counts.fronts++;
  });
  return counts;
}

/** Area under the curve: how often a story has a higher logit than another page. */
function area(rows, logits, keep) {
  const news = [];
  const rest = [];
  rows.forEach((row, i) => {
    if (keep(i)) (row.label === 'news-article' ? news : rest).push(logits[i]);
  });
  let won = 0;
  for (const a of news) for (const b of rest) won += a > b ? 1 : a === b ? 0.5 : 0;
  return share(won, news.length * rest.length);
}

/** F1, precision, recall, false alarms, misses, and fronts of outlets taken for a story. */
export function figures(rows, logits, keep = () => true) {
  const { tp, fp, fn, fronts } = tally(rows, logits, 0, keep);
  return {
    F1: share(2 * tp, 2 * tp + fp + fn),
    P: share(tp, tp + fp),
    R: share(tp, tp + fn),
    AUC: area(rows, logits, keep),
    fp,
    fn,
    fronts,
  };
}

/** Precision and recall where only pages of at least this confidence count as news. */
export function precisionAt(rows, logits, confidence) {
  const { tp, fp, fn, fronts } = tally(rows, logits, Math.log(confidence / (1 - confidence)), () => true);
  return `precision ${share(tp, tp + fp)} recall ${share(tp, tp + fn)} false alarms ${fp} fronts ${fronts}`;
}
