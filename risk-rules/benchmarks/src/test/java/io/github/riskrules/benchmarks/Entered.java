package io.github.riskrules.benchmarks;

import io.github.riskrules.benchmarks.workload.Case;

/**
 * A contender made ready.
 *
 * @param contender the contender
 * @param assessor what it assesses with
 */
record Entered<A>(Contender contender, Assessor<A> assessor) {
  /** One contender, made ready for a policy. */
  static Entered<?> of(Contender contender, Subject subject) {
    return new Entered<>(contender, contender.prepare(subject));
  }

  /** Its answer in a case, as its extent has it. */
  Object answer(Case each) {
    return assessor.comparable(assessor.assess(each.incident(), each.time()));
  }
}
