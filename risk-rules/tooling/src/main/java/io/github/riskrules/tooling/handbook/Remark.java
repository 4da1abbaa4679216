package io.github.riskrules.tooling.handbook;

import java.util.List;

/**
 * Something said of a rule, an action or a whole policy, under its name.
 *
 * @param name what is told, as in "Who acts:"; without a colon where it opens the sentence itself
 * @param texts what there is to say of it, each on a line of its own where it is more than one
 */
record Remark(String name, List<Phrase> texts) {
  Remark {
    texts = List.copyOf(texts);
  }

  static Remark of(String name, Phrase text) {
    return new Remark(name, List.of(text));
  }

  static Remark of(String name, String text) {
    return of(name, Phrase.of(text));
  }
}
