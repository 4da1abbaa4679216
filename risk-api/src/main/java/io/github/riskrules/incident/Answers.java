package io.github.riskrules.incident;

import java.util.List;
import java.util.function.Function;

/**
 * Answers taken together. What is still open stays open: a "no" to the whole needs a "no" to every
 * part, so that no part answered later can turn it round.
 */
final class Answers {
  private Answers() {}

  /** YES when some answer is YES, NO when all of them are NO, else not known. */
  static Answer any(Answer... answers) {
    boolean none = true;
    for (Answer answer : answers) {
      if (answer == Answer.YES) {
        return Answer.YES;
      }
      none &= answer == Answer.NO;
    }
    return none ? Answer.NO : Answer.NOT_ASKED;
  }

  /** The same over a list, of which each entry gives one answer. */
  static <T> Answer any(List<T> entries, Function<T, Answer> answer) {
    Answer whole = Answer.NO;
    for (T entry : entries) {
      whole = any(whole, answer.apply(entry));
    }
    return whole;
  }

  /** How many of them are as wanted. */
  static int count(Answer wanted, Answer... answers) {
    int found = 0;
    for (Answer answer : answers) {
      found += answer == wanted ? 1 : 0;
    }
    return found;
  }

  /** NO when either answer is NO, YES when both are YES, else not known. */
  static Answer both(Answer one, Answer other) {
    if (one == Answer.NO || other == Answer.NO) {
      return Answer.NO;
    }
    return one == Answer.YES && other == Answer.YES ? Answer.YES : Answer.NOT_ASKED;
  }

  static Answer of(boolean known) {
    return known ? Answer.YES : Answer.NO;
  }
}
