package io.github.riskrules.engine.network;

import io.github.riskrules.engine.vocabulary.VocabularyFact;
import java.util.List;
import java.util.function.Predicate;

/**
 * Asks of yes/no questions, a bit for each, whether some answer passes. Most conditions are of this
 * kind, and any number of questions costs no more than one.
 */
final class AnswerCheck implements Predicate<Object> {
  private final long[] yes = new long[Facts.WORDS];
  private final long[] no = new long[Facts.WORDS];
  private final long[] unknown = new long[Facts.WORDS];

  private AnswerCheck() {}

  /**
   * Asks one question.
   *
   * @param yes whether YES passes
   * @param no whether NO passes
   * @param unknown whether an answer that nobody knows passes
   */
  static AnswerCheck of(VocabularyFact question, boolean yes, boolean no, boolean unknown) {
    AnswerCheck check = new AnswerCheck();
    int word = question.order() / Long.SIZE;
    long bit = 1L << question.order();
    check.yes[word] = yes ? bit : 0;
    check.no[word] = no ? bit : 0;
    check.unknown[word] = unknown ? bit : 0;
    return check;
  }

  /** Asks all that some checks ask. */
  static AnswerCheck any(List<AnswerCheck> checks) {
    AnswerCheck any = new AnswerCheck();
    for (AnswerCheck check : checks) {
      for (int word = 0; word < Facts.WORDS; word++) {
        any.yes[word] |= check.yes[word];
        any.no[word] |= check.no[word];
        any.unknown[word] |= check.unknown[word];
      }
    }
    return any;
  }

  @Override
  public boolean test(Object facts) {
    Facts given = (Facts) facts;
    long passing = 0;
    for (int word = 0; word < Facts.WORDS; word++) {
      long isYes = given.yes(word);
      long isNo = given.no(word);
      passing |= (yes[word] & isYes) | (no[word] & isNo) | (unknown[word] & ~(isYes | isNo));
    }
    return passing != 0;
  }
}
